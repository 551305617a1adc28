// How drafts cross the reload of a change of language: one entry of this tab's own storage, written by the tap on a
// language (`give-brouillons.ts`), read and erased by the page that comes. It is in no address and no request, and is nowhere else.

export const CLE = 'a-portee.passage'
/** What is older was left by a change that never came about: it is for nobody. */
export const DUREE_MS = 600_000
/** Another program may write the same things otherwise: it takes nothing of this one. */
export const PROGRAMME = import.meta.url

export interface Passage {
  readonly programme: string
  readonly leMs: number
  readonly brouillons: Readonly<Record<string, unknown>>
}

/** What the page before handed over, null where there was none; nothing of it stays in the storage. */
export function takeBrouillons(target: Pick<Window, 'sessionStorage'>): Passage['brouillons'] | null {
  try {
    const written = target.sessionStorage.getItem(CLE)
    if (written === null) return null
    target.sessionStorage.removeItem(CLE)
    const { programme, leMs, brouillons } = JSON.parse(written) as Passage
    return programme === PROGRAMME && Math.abs(Date.now() - leMs) < DUREE_MS ? brouillons : null
  } catch {
    // Storage is refused, or holds what nobody here wrote.
    return null
  }
}
