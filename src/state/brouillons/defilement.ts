import { type Endroit, RACINES, whenThere, whereIs } from './endroit.ts'

/** Its name among the drafts. */
export const DEFILEMENT = 'defilement'

const LUS = 'h2, h3, h4, p, li, section, fieldset, summary, tr'

/** What one reads first on the screen, of a view that was scrolled; null at its beginning. Other words are longer or shorter: no height says it. */
export function readPlace(page: Document): Endroit | null {
  const panel = page.querySelector('.app-panneau')
  if (panel === null || panel.scrollTop + (page.scrollingElement?.scrollTop ?? 0) === 0) return null
  const top = Math.max(panel.getBoundingClientRect().top, 0)
  for (const racine of RACINES)
    for (const one of page.querySelectorAll(`${racine} :is(${LUS})`)) {
      const box = one.getBoundingClientRect()
      // What is for ears alone is one pixel high.
      if (box.height > 1 && box.top >= top) return whereIs(one, racine)
    }
  return null
}

/** Has it at the top again, once it is there and the view has put its focus. */
export function goBackTo(page: Document, endroit: Endroit): void {
  whenThere(page, [endroit], (found) =>
    requestAnimationFrame(() => setTimeout(() => found.scrollIntoView({ block: 'start' }))),
  )
}
