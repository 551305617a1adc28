import { readBody } from '../read-body.ts'

/** What changes the page at its start, in the text of a configuration. */
const LOOKS = /"(?:logo|couleurs|accueil|langues|rues|services|intranet)"|"nom": *"(?!À portée")/
/** Bytes of the longest: a hundred times one that says everything. */
const MOST = 1e6

/** The text of `configuration.json`, where it changes the page at its start, '' where it does not; null: not to be had. */
export const fetchLooks = (base: string): Promise<string | null> =>
  fetch(new URL('../configuration.json', base))
    .then((response) => readBody(response, MOST, () => undefined))
    .then(
      (bytes) => {
        const said = bytes.length > MOST ? '' : new TextDecoder().decode(bytes)
        return LOOKS.test(said) ? said : ''
      },
      () => null,
    )
