import { plusTard } from '../../domain/common/plus-tard.ts'
import { faireFormat } from '../langue/faire/format.ts'

// Numbers, dates and telephone numbers for eyes only: never in a URL.

const jours = plusTard(
  () => new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
)

/** No-break space: "34 %" stays on one line. */
const S = '\u00a0'

const dits = faireFormat('fr-FR', {
  deuxPoints: (nom, suite) => `${nom} : ${suite}`,
  pointVirgule: ' ; ',
  pourcent: (n) => `${n}${S}%`,
  plusDe: (percent) => `plus de ${percent}`,
  moinsDe: (percent) => `moins de ${percent}`,
  minutes: (_, n) => `${n} min`,
  heures: (heures, reste) => `${heures} h ${String(reste).padStart(2, '0')}`,
})
export const { nombre, unChiffre, pluriel, pourcent, deuxPoints, pointVirgule } = dits
export const { distance, minutes, duree, dateCourte } = dits

/** "2024-08-01" to "1 août 2024"; a text that is not a date comes back as it is. */
export function dateLongue(iso: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? iso : jours().format(date).replace(/^1 /, '1er ')
}

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
