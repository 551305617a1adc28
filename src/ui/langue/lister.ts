import type { CodeLangue } from '../../domain/common/langues.ts'
import { langueLue } from '../../text/langue/textes.ts'

/** The comma of a language, where it is another: the first view asks for it, and does without the names of all languages. */
export const VIRGULES: Readonly<Partial<Record<CodeLangue, string>>> = { ar: '، ' }

/** Words one after the other, as the language of the page parts them: letters that run from right to left have a comma of their own. */
export const lister = (mots: readonly string[]): string => mots.join(VIRGULES[langueLue()] ?? ', ')
