import { fold } from '../../geo/fold.ts'

/** Words that one source writes and the next leaves out. */
const VIDES = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'l', 'd', 'et', 'a', 'au', 'aux', 'en'])
/** Several words for one body. */
const MAIRIE = new Set(['mairie', 'commune', 'ville', 'municipalite'])

/**
 * The words of a body's name as sources agree on them: "C.C.A.S. de Guéret" and "CCAS GUERET" have the same. Letters that
 * stand alone are one word, the town hall, the town and the commune are one body.
 */
function wordsOf(nom: string): string[] {
  const joined = fold(nom).replace(/\b[a-z]( [a-z]\b)+/g, (letters) => letters.replaceAll(' ', ''))
  return joined
    .split(' ')
    .filter((word) => word !== '' && !VIDES.has(word))
    .map((word) => (MAIRIE.has(word) ? 'mairie' : word))
}

/**
 * Whether two names are those of one body: the same words in any order, those of its commune left out, or the initials
 * of the other ("Centre communal d’action sociale", "CCAS"). Names of the commune alone are never.
 */
export function isSameBody(a: string, b: string, commune: string): boolean {
  const local = new Set(wordsOf(commune))
  const [one, other] = [a, b].map((nom) => wordsOf(nom).filter((word) => !local.has(word)))
  if (one === undefined || other === undefined || one.length === 0 || other.length === 0) return false
  const key = (words: readonly string[]) => [...new Set(words)].sort().join(' ')
  return key(one) === key(other) || isInitials(one, other) || isInitials(other, one)
}

const isInitials = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === 1 && long.length > 2 && short[0] === long.map((word) => word.charAt(0)).join('')
