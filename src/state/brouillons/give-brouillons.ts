import { CLE, DUREE_MS, type Passage, PROGRAMME } from './passage.ts'

/** A way that is only known to be longer than some minutes has no longest time: JSON reads one, and writes none. */
const SANS_FIN = '\u0000sans fin'

/** Hands drafts over to the page that comes now. False where the browser keeps nothing: they would be lost. */
export function giveBrouillons(
  target: Pick<Window, 'sessionStorage' | 'setTimeout'>,
  brouillons: Passage['brouillons'],
): boolean {
  try {
    const { sessionStorage } = target
    const passage: Passage = { programme: PROGRAMME, leMs: Date.now(), brouillons }
    const written = JSON.stringify(passage, (_, value) => (value === Infinity ? SANS_FIN : value))
    sessionStorage.setItem(CLE, written.replaceAll(JSON.stringify(SANS_FIN), '1e999'))
    // The page that was to come did not.
    target.setTimeout(() => sessionStorage.removeItem(CLE), DUREE_MS)
    return true
  } catch {
    return false
  }
}
