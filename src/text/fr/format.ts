/** Numbers, dates and telephone numbers for eyes only: never in a URL. The one place that uses `Intl`. */
const nombres = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 })
const unDecimale = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })
const jours = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

export const nombre = (n: number): string => nombres.format(n)

/** One decimal at most: shares of a gap, never a count of people. */
export const unChiffre = (n: number): string => unDecimale.format(n)

/** "1 habitant", "2 habitants", "0 habitant": French puts zero in the singular. */
export const pluriel = (n: number, un: string, plusieurs: string): string =>
  `${nombre(n)} ${Math.abs(n) < 2 ? un : plusieurs}`

/** What something is called, then what it is: "Contact : mairie d’Ahun". Views put no colon of their own. */
export const deuxPoints = (nom: string, suite = ''): string => `${nom} : ${suite}`
/** After one of several on a line. */
export const pointVirgule = (mot = ''): string => `${mot} ; `

/** No-break space: "34 %" stays on one line. */
const S = '\u00a0'

/**
 * Whole percent. Never "100 %" nor "0 %" unless it is exactly so: one forgotten resident must show.
 */
export function pourcent(part: number, total: number): string {
  if (total === 0) return '—'
  if (part === total) return `100${S}%`
  if (part === 0) return `0${S}%`
  const percent = Math.min(99, Math.max(1, Math.round((100 * part) / total)))
  if ((100 * part) / total > 99.5) return `plus de 99${S}%`
  if ((100 * part) / total < 0.5) return `moins de 1${S}%`
  return `${percent}${S}%`
}

/** Metres below one kilometre, then kilometres with one decimal below ten. */
export function distance(distanceM: number): string {
  if (distanceM < 1000) return `${nombre(Math.round(distanceM / 10) * 10)} m`
  return `${(distanceM < 10_000 ? unDecimale : nombres).format(distanceM / 1000)} km`
}

export const minutes = (n: number): string => `${nombre(Math.max(1, Math.round(n)))} min`

/** "12 min", "1 h 05": travel times. */
export function duree(n: number): string {
  const whole = Math.round(n)
  if (whole < 60) return minutes(whole)
  return `${Math.floor(whole / 60)} h ${String(whole % 60).padStart(2, '0')}`
}

/** "2024-08-01" to "1 août 2024"; a text that is not a date comes back as it is. */
export function dateLongue(iso: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? iso : jours.format(date).replace(/^1 /, '1er ')
}

const joursCourts = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'short', timeZone: 'UTC' })

/** "2026-11-23" to "23 nov.": for the cells of a table whose title or sentence holds the year. */
export const dateCourte = (iso: string): string => joursCourts.format(new Date(`${iso}T00:00:00Z`))

/** Names of days (Monday first) and months, for every sentence that holds a date. */
export const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const
export const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const

const OVERSEAS = /^\+(590|594|596|262)(\d{9})$/

/** A number as people read it aloud: "05 55 12 34 56". What is not a French number stays as it is written. */
export function telephoneLisible(telephone: string): string {
  const national =
    /^\+33(\d{9})$/.exec(telephone)?.[1] ?? OVERSEAS.exec(telephone)?.[2] ?? /^0(\d{9})$/.exec(telephone)?.[1]
  return national === undefined ? telephone : `0${national}`.replace(/\d\d(?=\d)/g, '$& ')
}

/** What stands between two numbers of one cell. */
const NEXT_NUMBER = /(?:\s*[\n|/;,]\s*|\s+(?:ou|et|puis)\s+|\s+(?=\+))(?=[+(]?\d)/iu
/** A number, after words that name it ("Tél. : "), before words that say its price ("service 0,06 €"). */
const DIALLED = /^([\p{L}\s.:’']*)(\+?\d(?:[\s.\-\u2010-\u2015]?\d){3,19})(?:$|[\s,.:]+[\p{L}€])/u

/**
 * Address of a `tel:` link: what a person would dial, so the first number of several and nothing of the words
 * beside it; null when the text holds no number that can be dialled. The one guard of every such link.
 */
export function telephoneHref(telephone: string): string | null {
  const plain = telephone.replace(/\(0\)/g, '').replace(/\([^()]*[^\d\s.()-][^()]*\)/g, ' ')
  const first = plain.replace(/[()]/g, '').trim().split(NEXT_NUMBER, 1)[0]?.trim() ?? ''
  const [, words = '', number = ''] = DIALLED.exec(first) ?? []
  const digits = number.replace(/[^\d+]/g, '').replace(/^\+330(?=\d{9}$)/, '+33')
  // Two numbers with only a blank between them.
  const one = /^(0[1-9]\d{8})0[1-9]\d{8}$/.exec(digits)?.[1] ?? digits
  const isLong = /^(?:\+|00)?\d{9,15}$/.test(one)
  return isLong || (words.trim() === '' && /^\+?\d{4,15}$/.test(one)) ? `tel:${one}` : null
}
