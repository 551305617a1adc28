const OTHER_ALPHABET = /[\u0370-\u03ff\u0400-\u052f]/
const LATIN = /[a-z\u00c0-\u024f]/i

/** The first word that mixes Latin with Cyrillic or Greek letters, as look-alike names do (UTS 39); or null. */
export function findMixedWord(text: string): string | null {
  if (!OTHER_ALPHABET.test(text)) return null
  const words = text.split(/[^\p{L}\p{M}]+/u)
  return words.find((word) => OTHER_ALPHABET.test(word) && LATIN.test(word))?.slice(0, 60) ?? null
}
