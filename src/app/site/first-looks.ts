import { fetchLooks } from '../../dataset/configuration/said.ts'
import { within } from '../../domain/common/within.ts'

/** A configuration that does not come, or its code, is waited for no longer: the page then changes when it comes. */
const FIRST_MS = 1500
/** What a file that changes nothing says: it takes away what another said before. */
const NOTHING = '{"nom":"À portée"}'
/** What the device remembers of it, for each folder that a page lies in. */
const CLE = 'apparence '

/**
 * Settles when the first frame may be drawn: `apply` then made the page what its configuration says. At a first visit the
 * file comes beside the program, before it; at the next ones what it said last is there at once, and nothing is waited for.
 * Never rejects.
 */
export function firstLooks(base: string, apply: (said: string) => Promise<void>): Promise<void> {
  let shown = ''
  const show = async (said: string) => {
    if (said === shown) return
    shown = said
    await apply(said === '' ? NOTHING : said)
  }
  const kept = remembered(base)
  const now = kept === null ? null : show(kept)
  const asked = fetchLooks(base).then((said) => {
    if (said === null) return
    remember(base, said)
    return show(said)
  })
  // What comes late and fails leaves the page as it is by itself.
  asked.catch(() => undefined)
  return within(FIRST_MS, now ?? asked, undefined)
}

function remembered(base: string): string | null {
  try {
    return localStorage.getItem(CLE + base)
  } catch {
    return null
  }
}

function remember(base: string, said: string): void {
  try {
    localStorage.setItem(CLE + base, said)
  } catch {
    // Storage is refused or full: the next visit waits for the file, as the first one did.
  }
}
