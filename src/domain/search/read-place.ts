import { ownValue } from '../common/own-value.ts'
/** What is typed for a commune: its name, and the code or the number that says which one. Both may be empty. */
export interface PlaceTyped {
  readonly nom: string
  /** Postcode or commune code whole (87000, 2a004), or the département (87, 2a, 974); '' when none is typed. */
  readonly code: string
}

/** First digits of the postcodes of the cities that are divided, and how many parts they have. */
const CITIES: Readonly<Record<string, { readonly start: string; readonly parts: number }>> = {
  paris: { start: '750', parts: 20 },
  lyon: { start: '690', parts: 9 },
  marseille: { start: '130', parts: 16 },
}
const CODE = /^(?:\d{5}|2[ab]\d{3})$/
const DEPARTEMENT = /^(?:\d{2}|2[ab]|97\d)$/
const RANK = '(\\d{1,2}) ?(?:er?|eme|ieme|nd|nde)?'
const ARRONDISSEMENT = '(?: arr| arrdt| arrondissement)?'
const CITY_THEN_RANK = new RegExp(`^(paris|lyon|marseille) ${RANK}${ARRONDISSEMENT}$`)
const RANK_THEN_CITY = new RegExp(`^${RANK}${ARRONDISSEMENT}(?: de| a)? (paris|lyon|marseille)$`)

/**
 * Reads a folded text (`fold`) as an envelope has it: "87000 limoges", "87 000 limoges", "limoges 87", "paris 10e",
 * "10e arrondissement de paris", "douai cedex 2", "2a004". A number that is none of these stays in the name.
 */
export function readPlaceTyped(typed: string): PlaceTyped {
  const words = typed
    .replace(/^(?:f|fr) (?=\d)/, '')
    .replace(/^(\d{2}|2[ab]) (\d{3})(?= |$)/, '$1$2')
    .replace(/(?:^| )(?:bp|cs|tsa) ?\d+(?= |$)/, '')
    .replace(/ cedex(?: \d{1,2})?(?= |$)/, '')
    .trim()
    .split(' ')
  const at = words.findIndex((word) => CODE.test(word))
  if (at !== -1) {
    const rest = words.filter((_, i) => i !== at).join(' ')
    return { nom: readArrondissement(rest)?.nom ?? rest, code: words[at] ?? '' }
  }
  const arrondissement = readArrondissement(words.join(' '))
  if (arrondissement !== null) return arrondissement
  for (const end of words.length > 1 ? [words.length - 1, 0] : []) {
    const word = words[end] ?? ''
    if (DEPARTEMENT.test(word)) return { nom: words.filter((_, i) => i !== end).join(' '), code: word }
  }
  return { nom: words.join(' '), code: '' }
}

/** "paris 10e" or "10e arrondissement de paris": the city and the postcode of that part; null: neither. */
function readArrondissement(typed: string): PlaceTyped | null {
  const first = CITY_THEN_RANK.exec(typed)
  const last = RANK_THEN_CITY.exec(typed)
  const nom = first?.[1] ?? last?.[2] ?? ''
  const city = ownValue(CITIES, nom)
  const rank = Number(first?.[2] ?? last?.[1])
  if (city === undefined || rank < 1 || rank > city.parts) return null
  return { nom, code: `${city.start}${String(rank).padStart(2, '0')}` }
}
