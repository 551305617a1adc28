import { readBody } from '../read-body.ts'

/** What changes the page at its start, in the text of a configuration. */
const LOOKS =
  /"(?:logo|couleurs|accueil|langues|rues|services|intranet)"|"nom"\s*:\s*"(?!À portée")|"organisme"\s*:\s*"[^"]/
/** Bytes of the longest: a hundred times one that says everything. */
const MOST = 1e6

/**
 * The text of `configuration.json`, where it changes the page at its start, '' where it does not; null: not to be had, or a
 * server that fails, which says nothing of it.
 */
export const fetchLooks = (base: string): Promise<string | null> =>
  fetch(new URL('../configuration.json', base))
    .then((response) => (response.status < 500 ? readBody(response, MOST, () => undefined) : null))
    .then(
      (bytes) => {
        if (bytes === null) return null
        const said = bytes.length > MOST ? '' : new TextDecoder().decode(bytes)
        return LOOKS.test(said) ? said : ''
      },
      () => null,
    )
