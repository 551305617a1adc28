/** After a scroll of the person's own, ms: what they go away from, also by the last of a flick, is left there. */
const SCROLL_MS = 300
/** Thin borders and rounding keep an element from being whole. */
const WHOLE = 0.98

/**
 * From now on what has the focus by keyboard stays in sight when something else pushes it away: what a press brings above
 * it, a foot below that takes a line more. Who goes by keyboard would no more see what they have just pressed. Who
 * scrolls away from it is left there.
 */
export function keepInSight(target: Document): void {
  let wasWhole = false
  let scrolledAt = 0
  let isOwn = false
  const reach = (element: Element) => {
    isOwn = true
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        isOwn = false
      }),
    )
  }
  target.addEventListener(
    'scroll',
    () => {
      if (!isOwn) scrolledAt = performance.now()
    },
    { capture: true, passive: true },
  )
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { target: element, intersectionRatio } of entries) {
        const isPushed = wasWhole && intersectionRatio < WHOLE && performance.now() - scrolledAt > SCROLL_MS
        wasWhole = intersectionRatio >= WHOLE
        if (isPushed && element === target.activeElement && element.matches(':focus-visible')) reach(element)
      }
    },
    { threshold: [0, WHOLE] },
  )
  target.addEventListener('focusin', ({ target: element }) => {
    watch.disconnect()
    wasWhole = false
    if (!(element instanceof Element)) return
    if (element.matches(':focus-visible') && isCut(element)) reach(element)
    watch.observe(element)
  })
}

/**
 * Whether a row that scrolls sideways shows but a part of it: Chromium leaves where it is what it shows a pixel of. Not
 * under a finger: it would press what comes in its place.
 */
function isCut(element: Element): boolean {
  const { left, right, width } = element.getBoundingClientRect()
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    const { overflowX } = getComputedStyle(at)
    if (overflowX !== 'auto' && overflowX !== 'scroll') continue
    const around = at.getBoundingClientRect()
    if (width <= at.clientWidth && (left < around.left || right > around.right)) return true
  }
  return false
}
