import { latinDigits } from '../common/chiffres.ts'

/** Most of what is read: nothing of it has an accent to take off. */
const ASCII = /^[\0-\x7f]*$/

/** Lower case without accents, ligatures in two letters: "Œuilly" and "oeuilly" are the same, and so are ٨٧ and 87. */
export const withoutAccents = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : latinDigits(text)
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll('œ', 'oe')
        .replaceAll('æ', 'ae')

/** `withoutAccents`, no punctuation, "saint" for "st": how two names are compared. */
export function fold(text: string): string {
  return withoutAccents(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bst\b/g, 'saint')
}
