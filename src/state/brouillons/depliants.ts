import { type Endroit, RACINES, whenThere, whereIs } from './endroit.ts'

/** Their name among the drafts. */
export const DEPLIANTS = 'depliants'

/** Whether each stands open. */
type Depliants = Readonly<Record<Endroit, boolean>>

/** What a person folded and unfolded in the views, those behind a page of help too. */
export function readDepliants(page: Document): Depliants {
  const all = RACINES.flatMap((racine) =>
    [...page.querySelectorAll<HTMLDetailsElement>(`${racine} details`)].map(
      (one) => [whereIs(one, racine), one.open] as const,
    ),
  )
  return Object.fromEntries(all)
}

/** Puts each as it was, once it is there. */
export function openAgain(page: Document, venus: unknown): void {
  const before = (venus ?? {}) as Depliants
  whenThere(page, Object.keys(before), (found, endroit) => {
    ;(found as HTMLDetailsElement).open = before[endroit] === true
  })
}
