import { chooseLangue } from '../../domain/common/langues.ts'
import { donnerTextes } from './textes.ts'

// The reader's language, before any other file is read: each file of sentences looks its words up once. What the
// address asks is remembered: a choice is a link.

const CLE = 'langue'
const asked = new URLSearchParams(location.search).get(CLE)
let kept: string | null = null
try {
  if (asked !== null) localStorage.setItem(CLE, asked)
  kept = localStorage.getItem(CLE)
} catch {
  // Storage is refused: the address and the browser are left.
}
const code = chooseLangue([asked, kept, ...navigator.languages])
// Without its file, no network or none left, the page is French, as its document says.
if (code !== 'fr')
  await import('./charger.ts')
    .then(({ entrer }) => entrer(code))
    .then(
      (modules) => donnerTextes(code, modules),
      () => undefined,
    )
