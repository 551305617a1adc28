/**
 * From now on what has the focus stays in sight as the frame it scrolls in shrinks, by a foot below that takes a line
 * more: who goes by keyboard would no more see what they have just pressed. Who had scrolled away from it is left there.
 */
export function keepInSight(target: Document): void {
  const heights = new Map<Element, number>()
  const watch = new ResizeObserver((entries) => {
    for (const { target: frame } of entries) {
      const before = heights.get(frame) ?? 0
      const now = frame.clientHeight
      heights.set(frame, now)
      const at = target.activeElement
      if (now >= before || at === null || !frame.contains(at)) continue
      const { top, bottom, height } = at.getBoundingClientRect()
      const from = frame.getBoundingClientRect().top + frame.clientTop
      const wasSeen = bottom > from && top < from + before
      if (wasSeen && bottom > from + now && height <= now) at.scrollIntoView({ block: 'nearest' })
    }
  })
  target.addEventListener('focusin', ({ target: element }) => {
    watch.disconnect()
    heights.clear()
    if (!(element instanceof Element)) return
    for (let at = element.parentElement; at !== null; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at)
      if (scrolls(overflowX) && isCut(element, at) && element.matches(':focus-visible'))
        element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      if (!scrolls(overflowY)) continue
      heights.set(at, at.clientHeight)
      watch.observe(at)
    }
  })
}

const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll'

/** Chromium leaves where it is what a row shows a pixel of. Not under a finger: it would press what comes in its place. */
function isCut(element: Element, frame: Element): boolean {
  const { left, right, width } = element.getBoundingClientRect()
  const around = frame.getBoundingClientRect()
  return width <= frame.clientWidth && (left < around.left || right > around.right)
}
