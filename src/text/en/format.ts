import type * as fr from '../fr/format.ts'
import { pluriels } from '../langue/pluriel.ts'
import type { Traduction } from '../langue/traduction.ts'

export { telephoneHref, telephoneLisible } from '../fr/format.ts'

const LOCALE = 'en-GB'
const forme = pluriels(LOCALE, ['one', 'other'])
const nombres = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 })
const unDecimale = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 })
const jours = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const joursCourts = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', timeZone: 'UTC' })

export const nombre = (n: number): string => nombres.format(n)

export const unChiffre = (n: number): string => unDecimale.format(n)

/** "1 place", "0 places": English puts zero in the plural. */
export const pluriel = (n: number, one: string, other: string): string =>
  `${nombre(n)} ${forme(n, { one, other })}`

export const deuxPoints = (nom: string, suite = ''): string => `${nom}: ${suite}`
export const pointVirgule = (mot = ''): string => `${mot}; `

const ordinals = new Intl.PluralRules(LOCALE, { type: 'ordinal' })
const SUFFIXES = new Map([
  ['one', 'st'],
  ['two', 'nd'],
  ['few', 'rd'],
])
/** "1st", "2nd", "3rd", "11th". */
export const ordinal = (n: number): string => `${n}${SUFFIXES.get(ordinals.select(n)) ?? 'th'}`

/** Whole percent; never 0 nor 100 unless it is exactly so. */
export function pourcent(part: number, total: number): string {
  if (total === 0) return '—'
  if (part === total) return '100%'
  if (part === 0) return '0%'
  if ((100 * part) / total > 99.5) return 'more than 99%'
  if ((100 * part) / total < 0.5) return 'less than 1%'
  return `${Math.min(99, Math.max(1, Math.round((100 * part) / total)))}%`
}

export function distance(distanceM: number): string {
  if (distanceM < 1000) return `${nombre(Math.round(distanceM / 10) * 10)} m`
  return `${(distanceM < 10_000 ? unDecimale : nombres).format(distanceM / 1000)} km`
}

export const minutes = (n: number): string => `${nombre(Math.max(1, Math.round(n)))} min`

/** "12 min", "1 h 05 min". */
export function duree(n: number): string {
  const whole = Math.round(n)
  if (whole < 60) return minutes(whole)
  return `${Math.floor(whole / 60)} h ${String(whole % 60).padStart(2, '0')} min`
}

/** "2024-08-01" to "1 August 2024"; a text that is not a date comes back as it is. */
export function dateLongue(iso: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? iso : jours.format(date)
}

/** "2026-11-23" to "23 Nov". */
export const dateCourte = (iso: string): string => joursCourts.format(new Date(`${iso}T00:00:00Z`))

export const JOURS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] satisfies Traduction<typeof fr.JOURS>
export const MOIS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] satisfies Traduction<typeof fr.MOIS>
