import { faireToutFormat } from '../../langue/entier/format.ts'
import catalogue from './format.json' with { type: 'json' }

export { telephoneHref, telephoneLisible } from '../../fr/format.ts'

const LOCALE = 'en-GB'
const jours = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
/** English puts zero in the plural: "0 places". */
const dits = faireToutFormat(
  catalogue,
  LOCALE,
  (hours, rest) => `${hours} h ${String(rest).padStart(2, '0')} min`,
)
export const { nombre, unChiffre, pluriel, pourcent, deuxPoints, pointVirgule, dire } = dits
export const { distance, minutes, duree, dateCourte, JOURS, MOIS } = dits

const ordinals = new Intl.PluralRules(LOCALE, { type: 'ordinal' })
const SUFFIXES = new Map([
  ['one', 'st'],
  ['two', 'nd'],
  ['few', 'rd'],
])
/** "1st", "2nd", "3rd", "11th". */
export const ordinal = (n: number): string => `${n}${SUFFIXES.get(ordinals.select(n)) ?? 'th'}`

/** "2024-08-01" to "1 August 2024"; a text that is not a date comes back as it is. */
export function dateLongue(iso: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? iso : jours.format(date)
}
