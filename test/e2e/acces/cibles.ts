/**
 * Controls that answer to a finger on less than `least` CSS pixels, as high or as wide, one sentence each; what covers a
 * control counts as none. Links inside a sentence may be as high as its line (WCAG 2.5.8). Scrolls each into view and
 * asks the page what lies under the finger: a label, a card or a margin that belongs to the control counts. Runs in the
 * page: it may use nothing else.
 */
export function findSmallTargets(least: number): string[] {
  const scope = document.querySelector('dialog:modal') ?? document.body
  const small: string[] = []
  const isShown = (element: Element) => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      if (getComputedStyle(at).clipPath !== 'none') return false
    return true
  }
  const isInSentence = (control: Element) => {
    const rest = (control.closest('p, li, dd')?.textContent ?? '').replace(control.textContent ?? '', '')
    return getComputedStyle(control).display === 'inline' && rest.trim().length > 1
  }
  for (const control of scope.querySelectorAll<HTMLElement>(
    'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [role="slider"]',
  )) {
    if (!isShown(control) || isInSentence(control)) continue
    control.scrollIntoView({ block: 'center', inline: 'center' })
    const label = control.closest('label')
    const box = control.getClientRects()[0]
    if (box === undefined) continue
    const answers = (x: number, y: number) => {
      const under = document.elementFromPoint(x, y)
      return under !== null && (control.contains(under) || label?.contains(under) === true)
    }
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    /** How far it answers in a direction, at most `least`. */
    const reach = (dx: number, dy: number) => {
      let far = 0
      while (far < least && answers(x + dx * (far + 0.5), y + dy * (far + 0.5))) far += 0.5
      return far
    }
    const [wide, high] = answers(x, y) ? [reach(-1, 0) + reach(1, 0), reach(0, -1) + reach(0, 1)] : [0, 0]
    // A box that begins between two pixels answers on up to two less than it is high: then its own size counts.
    const size = (label ?? control).getBoundingClientRect()
    const isSmall = (reached: number, box: number) =>
      reached < least - 2 || (reached < least - 1 && box < least - 0.5)
    if (isSmall(wide, size.width) || isSmall(high, size.height)) {
      const words = (control.getAttribute('aria-label') ?? (label ?? control).textContent ?? '')
        .trim()
        .slice(0, 40)
      small.push(`${wide} x ${high} ${control.tagName.toLowerCase()}.${control.className} « ${words} »`)
    }
  }
  return small
}
