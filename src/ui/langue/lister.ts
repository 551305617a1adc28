import { NOMS_DE_LANGUES } from '../../text/langue/noms.ts'
import { langueLue } from '../../text/langue/textes.ts'

/** Words one after the other, as the language of the page parts them: letters that run from right to left have a comma of their own. */
export const lister = (mots: readonly string[]): string =>
  mots.join(NOMS_DE_LANGUES[langueLue()].dir === 'rtl' ? '، ' : ', ')
