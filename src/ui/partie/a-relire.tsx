import { NOMS_DE_LANGUES } from '../../text/langue/noms.ts'
import { langueLue } from '../../text/langue/textes.ts'

/** At the end of a view in a language that nobody has read yet: that it is so, and what is not in it. Nothing in French. */
export function ARelire() {
  const { aRelire } = NOMS_DE_LANGUES[langueLue()]
  return aRelire === undefined ? null : <p className="note majuscule">{aRelire}.</p>
}
