import type { Situe } from './contextes.ts'
import { sansAccents } from './texte-propre.ts'

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

/**
 * Communes that a text names as the spot: "Regroupé avec X", "mairie de X", the name after a postcode, unless
 * it belongs to a contact.
 */
export function communesEcrites(phrases: readonly (readonly Situe[])[]): string[] {
  const names = phrases.flat().flatMap(({ element, contexte }) => {
    if (element.sens.sorte === 'commune' && contexte !== 'contact') return [element.sens.nom]
    if (element.sens.sorte !== 'lieu') return []
    const nom = /^mairie (?:de |d')(\p{L}[^,()]{1,60})$/iu.exec(element.sens.texte)?.[1]
    return nom === undefined ? [] : [nom]
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
  const mots = sansAccents(nom).split(/[^a-z0-9]+/)
  return mots.filter((mot) => mot !== '' && !ARTICLES.has(mot)).map((mot) => SAINT[mot] ?? mot)
}
