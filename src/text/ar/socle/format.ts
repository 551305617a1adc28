import * as fr from '../../fr/format.ts'
import { faireFormat } from '../../langue/faire/format.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import { isoler } from '../../langue/isoler.ts'
import { plurielArabe } from '../../langue/pluriel.ts'
import { type Formes, HEURES, MINUTES } from '../comptes/mots.ts'
import catalogue from './format.json' with { type: 'json' }

// Arabic with the digits that France writes (latn), in the Gregorian calendar.
const forme = plurielArabe()

/** "لا مكان", "مكان واحد", "مكانان", "3 أماكن", "11 مكانًا", "100 مكان": none, one and two are words. */
export const compter = (n: number, formes: Formes): string =>
  n === 0 || n === 1 || n === 2 ? forme(n, formes) : `${nombre(n)} ${forme(n, formes)}`

/** Of French modules, which count in two forms; Arabic counts by `compter`. */
export const pluriel = fr.pluriel

export const { nombre, unChiffre, deuxPoints, pointVirgule, pourcent, distance, minutes, duree } =
  faireFormat('ar-u-nu-latn', {
    ...remplir<typeof catalogue.phrases, Parameters<typeof faireFormat>[1]>(catalogue.phrases),
    minutes: (n) => compter(n, MINUTES),
    /** "ساعة و5 دقائق". */
    heures: (hours, rest) =>
      rest === 0 ? compter(hours, HEURES) : `${compter(hours, HEURES)} و${compter(rest, MINUTES)}`,
  })

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

export const JOURS = catalogue.JOURS
export const MOIS = catalogue.MOIS

/** Groups of digits would change places in a line that reads from right to left. */
export const telephoneLisible = (telephone: string): string => isoler(fr.telephoneLisible(telephone))
export const telephoneHref = fr.telephoneHref
