/**
 * What a reader loses of the page as it stands, one sentence each: words cut or out of the page, words out of their
 * control, words over words, controls over controls, what scrolls sideways. Runs in the page: it may use nothing else.
 */
export function findLosses(): string[] {
  const SIDEWAYS = 'table, svg, canvas, pre, [role="grid"]'
  // A phone keeps short choices on one line, which a finger moves.
  const ROWS = innerWidth < 384 ? 'none' : '.pills--sobre, .trouver-rapides'
  const CONTROL =
    'a[href], button, input, select, textarea, summary, label:has(> input), [role="slider"], [role="option"]'
  const losses = new Set<string>()
  // Behind an open dialog nothing can be read or pressed.
  const scope = document.querySelector('dialog:modal') ?? document.body

  const say = (element: Element) => {
    const words = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)
    return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} « ${words} »`
  }
  const isShown = (element: Element) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      if (getComputedStyle(at).clipPath !== 'none' || at.getAttribute('aria-hidden') === 'true') return false
    }
    return true
  }
  /** What stays in sight or is opened over the rest covers it by intention: the layer that a box belongs to. */
  const layer = (element: Element) => {
    let at: Element | null = element
    for (; at !== null; at = at.parentElement) {
      const { position, zIndex } = getComputedStyle(at)
      if (position === 'sticky' || position === 'fixed' || zIndex !== 'auto') return at
    }
    return null
  }
  const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'

  /** What shows of a box in an element, and whether what does not show can be scrolled to. */
  const cut = (inside: Element | null, box: DOMRect) => {
    let { left, right, top, bottom } = box
    let lost = false
    let sideways = false
    for (let at = inside; at !== null && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(at)
      if (position === 'fixed') break
      if (overflowX === 'visible' && overflowY === 'visible') continue
      const frame = at.getBoundingClientRect()
      if (overflowX !== 'visible') {
        if (!scrolls(overflowX) && !sideways) lost ||= left < frame.left - 2 || right > frame.right + 2
        sideways ||= scrolls(overflowX) && at.scrollWidth > at.clientWidth + 1
        left = Math.max(left, frame.left)
        right = Math.min(right, frame.right)
      }
      if (overflowY !== 'visible') {
        if (!scrolls(overflowY) && top < bottom) lost ||= top < frame.top - 2 || bottom > frame.bottom + 2
        top = Math.max(top, frame.top)
        bottom = Math.min(bottom, frame.bottom)
      }
    }
    if (!sideways) lost ||= left < -1 || right > innerWidth + 1
    return { left, right, top, bottom, lost }
  }
  type Shown = ReturnType<typeof cut> & { element: Element; layer: Element | null }
  const overlap = (a: Shown, b: Shown) => ({
    wide: Math.min(a.right, b.right) - Math.max(a.left, b.left),
    high: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  })
  /** Each pair that meets, once. */
  const forPairs = (boxes: Shown[], note: (a: Shown, b: Shown) => void) => {
    boxes.sort((a, b) => a.top - b.top)
    boxes.forEach((a, i) => {
      for (let j = i + 1; j < boxes.length; j++) {
        const b = boxes[j]
        if (b === undefined || b.top >= a.bottom) break
        if (a.layer === b.layer) note(a, b)
      }
    })
  }

  if (document.documentElement.scrollWidth > innerWidth) losses.add('the page scrolls sideways')
  for (const element of scope.querySelectorAll('*')) {
    const { overflowX } = getComputedStyle(element)
    if (!scrolls(overflowX) || element.scrollWidth <= element.clientWidth + 1) continue
    if (element.querySelector(SIDEWAYS) === null && !element.matches(ROWS) && isShown(element))
      losses.add(`scrolls sideways: ${say(element)}`)
  }

  const words: Shown[] = []
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement
    if (element === null || (node.textContent ?? '').trim() === '' || !isShown(element)) continue
    if (element.closest('select, option, script, style, noscript, [role="application"]') !== null) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const control = element.closest(CONTROL)
    const frame = control?.getBoundingClientRect()
    const inline = control !== null && getComputedStyle(control).display === 'inline'
    for (const box of range.getClientRects()) {
      if (box.width < 1 || box.height < 1) continue
      const shown = cut(element, box)
      if (shown.lost) losses.add(`words cut: ${say(element)}`)
      if (frame !== undefined && !inline && !scrolls(getComputedStyle(control as Element).overflowX)) {
        const out = Math.max(frame.left - box.left, box.right - frame.right)
        if (out > 2 || frame.top - box.top > 4 || box.bottom - frame.bottom > 4)
          losses.add(`words out of their control: ${say(element)}`)
      }
      if (shown.right - shown.left > 1 && shown.bottom - shown.top > 1)
        words.push({ ...shown, element, layer: layer(element) })
    }
  }
  forPairs(words, (a, b) => {
    const { wide, high } = overlap(a, b)
    const least = Math.min(a.bottom - a.top, b.bottom - b.top)
    if (wide > 2 && high > 0.5 * least)
      losses.add(`words over words: ${say(a.element)} and ${say(b.element)}`)
  })

  const controls = [...scope.querySelectorAll(CONTROL)].filter(isShown).flatMap((element) =>
    [...element.getClientRects()].map((box) => ({
      ...cut(element.parentElement, box),
      element,
      layer: layer(element),
    })),
  )
  for (const { lost, element } of controls) if (lost) losses.add(`control cut: ${say(element)}`)
  forPairs(controls, (a, b) => {
    if (a.element.contains(b.element) || b.element.contains(a.element)) return
    const { wide, high } = overlap(a, b)
    if (wide > 1 && high > 1) losses.add(`controls over controls: ${say(a.element)} and ${say(b.element)}`)
  })
  return [...losses]
}
