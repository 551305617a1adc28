import { chooseLangue } from '../../domain/common/langues.ts'
import { within } from '../../domain/common/within.ts'
import { donnerTextes, manquer } from './textes.ts'

// The reader's language, before any other file is read: each file of sentences looks its words up once. What the
// address asks is remembered: a choice is a link.

const CLE = 'langue'
/** As long as a file of the data may take. */
const DELAI_MS = 15_000
const asked = new URLSearchParams(location.search).get(CLE)
let kept: string | null = null
try {
  if (asked !== null) localStorage.setItem(CLE, asked)
  kept = localStorage.getItem(CLE)
} catch {
  // Storage is refused: the address and the browser are left.
}
const code = chooseLangue([asked, kept, ...navigator.languages])
// Without its file, or where it hangs, the page is French, as its document says, and tells the reader.
if (code !== 'fr') {
  const venue = await within(
    DELAI_MS,
    import('./charger.ts').then(({ entrer }) => entrer(code)),
    null,
  )
  if (venue === null) manquer(code)
  else donnerTextes(code, venue())
}
