import { readBody } from '../read-body.ts'

/** What changes the page at its start, in the text of a configuration. */
const LOOKS =
  /"(?:logo|couleurs|accueil|langues|rues|services|intranet)"|"nom"\s*:\s*"(?!À portée")|"organisme"\s*:\s*"[^"]/
/** Bytes of the longest: a hundred times one that says everything. */
const MOST = 1e6

/** Without the file, and for good: what was said before no longer holds. */
export const GONE = [404, 410]

/**
 * The text of `configuration.json`, where it changes the page at its start, '' where it does not; null: not to be had. A server
 * that fails, that refuses for now (403, 429) or that answers a page of its own says nothing of it.
 */
export const fetchLooks = (base: string): Promise<string | null> =>
  fetch(new URL('../configuration.json', base))
    .then(async (response) => {
      if (GONE.includes(response.status)) return ''
      if (response.status !== 200) return null
      const bytes = await readBody(response, MOST, () => undefined)
      const said = bytes.length > MOST ? '' : new TextDecoder().decode(bytes)
      if (said.trimStart().startsWith('<')) return null
      return LOOKS.test(said) ? said : ''
    })
    .catch(() => null)
