/**
 * Where the focus may be led. No field of text: on a phone it would bring up the keyboard. Nor what only a script gives
 * the focus to.
 */
const STOPS =
  'a[href], button:enabled, summary, select:enabled, input:is([type="checkbox"], [type="radio"], [type="range"]):enabled, [tabindex="0"]'

/** An element and what stood beside it, as it had the focus or held what had it. */
interface Around {
  readonly at: Element
  readonly next: Element | null
  readonly previous: Element | null
}

/**
 * From now on the focus stays where it was when what has it goes away, is put out of use or is hidden: on what stands
 * next to it, else before it, else around it. Otherwise who reads by keyboard or by ear would be at the beginning of the
 * page without a word. A view that gives the focus a better place does so first, and so does a change of view
 * (`use-keep-focus.ts`). Who leaves by a click beside it stays where they clicked.
 */
export function keepFocus(target: Document): void {
  let last = target.activeElement === null ? [] : aroundOf(target.activeElement)
  let isLooking = false
  let isClicked = false
  const isLost = () => target.activeElement === target.body || target.activeElement === null
  const look = () => {
    isLooking = false
    if (!isLost() || last.length === 0) return
    const around = last
    last = []
    const main = target.querySelector('main')
    for (const one of around) {
      // Nothing is left near: the beginning of the panel, as after a change of view.
      if (main !== null && one.at !== main && one.at.contains(main))
        return main.focus({ preventScroll: true })
      for (const place of [one.at, one.next, one.previous])
        for (const stop of stopsOf(place)) {
          stop.focus({ preventScroll: true })
          if (isLost()) continue
          return stop.scrollIntoView({ block: 'nearest' })
        }
    }
  }
  const lookSoon = () => {
    if (isLooking || last.length === 0 || !isLost()) return
    isLooking = true
    // After what views do themselves at the next frame.
    requestAnimationFrame(() => requestAnimationFrame(look))
  }
  target.addEventListener('focusin', ({ target: element }) => {
    last = element instanceof Element ? aroundOf(element) : []
  })
  // Between the two the focus leaves for where one clicks, under a finger too.
  for (const type of ['mousedown', 'mouseup'])
    target.addEventListener(
      type,
      () => {
        isClicked = type === 'mousedown'
      },
      true,
    )
  target.addEventListener('focusout', ({ target: element }) => {
    const then = last
    const isClick = isClicked
    requestAnimationFrame(() => {
      // What has had the focus since may be gone too by this frame: that is not left by a click. Nor is a button that was
      // out of use for less than a frame; a field is left by the key that puts a phone's keyboard away.
      const isLeft = last === then && isLost() && element instanceof HTMLElement && isStop(element)
      if (isLeft && (isClick || !element.matches(STOPS))) last = []
      lookSoon()
    })
  })
  new MutationObserver(lookSoon).observe(target.body, {
    ...{ childList: true, subtree: true, attributes: true },
    attributeFilter: ['disabled', 'hidden', 'open'],
  })
}

function aroundOf(element: Element): Around[] {
  const around: Around[] = []
  for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement)
    around.push({ at, next: at.nextElementSibling, previous: at.previousElementSibling })
  return around
}

/** What can have the focus in an element, itself first. */
function* stopsOf(place: Element | null): Generator<HTMLElement> {
  if (place === null || !place.isConnected) return
  for (const one of [place, ...place.querySelectorAll(STOPS)])
    if (one instanceof HTMLElement && one.matches(STOPS) && isShown(one)) yield one
}

/** Whether it can have the focus as it stands. */
const isStop = (element: HTMLElement): boolean =>
  element.isConnected && !element.matches(':disabled') && isShown(element)

/** Chromium 109 has it, old Firefox and Safari do not. */
const isShown = (element: HTMLElement): boolean =>
  element.checkVisibility?.({ visibilityProperty: true }) ?? element.getClientRects().length > 0
