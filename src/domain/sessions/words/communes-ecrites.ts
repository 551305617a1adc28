import { withoutAccents } from '../../geo/fold.ts'
import type { Situe } from './contextes.ts'

const ARTICLES = new Set([
  'le',
  'la',
  'les',
  'l',
  'd',
  'de',
  'du',
  'des',
  'en',
  'sur',
  'sous',
  'lez',
  'et',
  'a',
  'aux',
  'au',
])
const SAINT: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' }

/** Communes that a text names apart from its venues: "Regroupé avec X", the name after a postcode of no contact. */
export function communesEcrites(phrases: readonly (readonly Situe[])[]): string[] {
  const names = phrases.flat().flatMap(({ element, contexte }) => {
    return element.sens.sorte === 'commune' && contexte !== 'contact' ? [element.sens.nom] : []
  })
  return [...new Set(names)]
}

/**
 * Whether two spellings may name the same commune: "St Vaury" and "Saint-Vaury", "Gentioux" and
 * "Gentioux-Pigerolles". Small words and accents do not count; one name may be a part of the other.
 */
export function memeCommune(a: string, b: string): boolean {
  const [short, long] = [motsDe(a), motsDe(b)].sort((x, y) => x.length - y.length)
  if (short === undefined || long === undefined || short.length === 0) return false
  return long.some((_, at) => short.every((mot, offset) => long[at + offset] === mot))
}

function motsDe(nom: string): string[] {
  const mots = withoutAccents(nom).split(/[^a-z0-9]+/)
  return mots.filter((mot) => mot !== '' && !ARTICLES.has(mot)).map((mot) => SAINT[mot] ?? mot)
}
