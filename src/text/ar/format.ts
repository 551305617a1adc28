import * as fr from '../fr/format.ts'
import { isoler } from '../langue/isoler.ts'
import { pluriels } from '../langue/pluriel.ts'
import { type Formes, HEURES, MINUTES } from './comptes/mots.ts'

// Arabic with the digits that France writes (latn), in the Gregorian calendar.
const nombres = new Intl.NumberFormat('ar-u-nu-latn', { maximumFractionDigits: 0 })
const unDecimale = new Intl.NumberFormat('ar-u-nu-latn', { maximumFractionDigits: 1 })

const forme = pluriels('ar', ['zero', 'one', 'two', 'few', 'many', 'other'])

export const nombre = (n: number): string => nombres.format(n)
export const unChiffre = (n: number): string => unDecimale.format(n)

export function distance(distanceM: number): string {
  if (distanceM < 1000) return `${nombre(Math.round(distanceM / 10) * 10)} م`
  return `${(distanceM < 10_000 ? unDecimale : nombres).format(distanceM / 1000)} كم`
}

/** "لا مكان", "مكان واحد", "مكانان", "3 أماكن", "11 مكانًا", "100 مكان": none, one and two are words. */
export const compter = (n: number, formes: Formes): string =>
  n === 0 || n === 1 || n === 2 ? forme(n, formes) : `${nombre(n)} ${forme(n, formes)}`

/** Of French modules, which count in two forms; Arabic counts by `compter`. */
export const pluriel = fr.pluriel

export const deuxPoints = (nom: string, suite = ''): string => `${nom}: ${suite}`
export const pointVirgule = (mot = ''): string => `${mot}؛ `

export function pourcent(part: number, total: number): string {
  if (total === 0) return '—'
  if (part === total || part === 0) return part === 0 ? '0%' : '100%'
  const percent = Math.min(99, Math.max(1, Math.round((100 * part) / total)))
  if ((100 * part) / total > 99.5) return 'أكثر من 99%'
  return (100 * part) / total < 0.5 ? 'أقل من 1%' : `${percent}%`
}

export const minutes = (n: number): string => compter(Math.max(1, Math.round(n)), MINUTES)

/** "12 دقيقة", "ساعة و5 دقائق". */
export function duree(n: number): string {
  const whole = Math.round(n)
  if (whole < 60) return minutes(whole)
  const hours = compter(Math.floor(whole / 60), HEURES)
  return whole % 60 === 0 ? hours : `${hours} و${compter(whole % 60, MINUTES)}`
}

/**
 * Months as the Arabic of CLDR, schools and newspapers has them, from Morocco to Iraq: the Maghreb has names of its own
 * that differ from one country to the next ("غشت", "أوت"), and no sheet can know its reader's.
 */
const jours = new Intl.DateTimeFormat('ar-u-ca-gregory-nu-latn', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

export function dateLongue(iso: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? iso : jours.format(date)
}

export const dateCourte = (iso: string): string => dateLongue(iso).replace(/ \d{4}$/, '')

export const JOURS = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'] as const
export const MOIS = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
] as const

/** Groups of digits would change places in a line that reads from right to left. */
export const telephoneLisible = (telephone: string): string => isoler(fr.telephoneLisible(telephone))
export const telephoneHref = fr.telephoneHref
