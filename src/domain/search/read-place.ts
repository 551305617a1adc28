/** What is typed for a commune: its name, and the code or the number that says which one. Both may be empty. */
export interface PlaceTyped {
  readonly nom: string
  /** Postcode or commune code whole (87000, 2a004), or the département (87, 2a, 974); '' when none is typed. */
  readonly code: string
}

const CITIES: ReadonlyMap<string, string> = new Map([
  ['paris', '750'],
  ['lyon', '6900'],
  ['marseille', '130'],
])
const CODE = /^(?:\d{5}|2[ab]\d{3})$/
const DEPARTEMENT = /^(?:\d{2}|2[ab]|97\d)$/

/**
 * Reads a folded text (`fold`) as an envelope has it: "87000 limoges", "limoges 87", "paris 10e", "douai cedex 2",
 * "2a004". A number that is none of these stays in the name.
 */
export function readPlaceTyped(typed: string): PlaceTyped {
  const words = typed.replace(/ cedex(?: \d{1,2})?$/, '').split(' ')
  const at = words.findIndex((word) => CODE.test(word))
  if (at !== -1) return { nom: words.filter((_, i) => i !== at).join(' '), code: words[at] ?? '' }
  const [city = '', rank = '', ...rest] = words
  const start = CITIES.get(city)
  const isRank = /^\d{1,2}(?:e|er|eme)?$/.test(rank) && rest.join(' ').match(/^(?:|arr|arrondissement)$/)
  if (start !== undefined && isRank) {
    const number = Number.parseInt(rank, 10)
    const most = city === 'paris' ? 20 : city === 'lyon' ? 9 : 16
    if (number >= 1 && number <= most)
      return { nom: city, code: start + String(number).padStart(5 - start.length, '0') }
  }
  const last = words.at(-1) ?? ''
  if (words.length > 1 && DEPARTEMENT.test(last)) return { nom: words.slice(0, -1).join(' '), code: last }
  return { nom: words.join(' '), code: '' }
}
