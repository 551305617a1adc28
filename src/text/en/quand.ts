import { type CivilDate, toYmd, weekday } from '../../domain/calendar/civil-date.ts'
import { instantToLocal } from '../../domain/calendar/fuseau.ts'
import type { Atelier, Horaire, Seance } from '../../domain/sessions/atelier.ts'
import type { Moment, TypeAtelier } from '../../domain/sessions/table/table-values.ts'
import { JOURS, MOIS } from './format.ts'
import { heure } from './horaires.ts'

const DAY_MS = 86_400_000
const S = '\u00a0'

/** "Tuesday 13 October". */
export const jourLong = (date: CivilDate): string =>
  `${JOURS[weekday(date)]} ${toYmd(date).day}${S}${moisDe(date)}`
export const jourLongAvecAnnee = (date: CivilDate): string => `${jourLong(date)} ${toYmd(date).year}`
export const moisDe = (date: CivilDate): string => MOIS[toYmd(date).month - 1] ?? ''
/** "October 2026". */
export const moisAnnee = (date: CivilDate): string => `${moisDe(date)} ${toYmd(date).year}`

const MOMENTS: Readonly<Record<Moment, string>> = {
  matin: 'in the morning',
  'apres-midi': 'in the afternoon',
  journee: 'during the day',
  soir: 'in the evening',
}

/** "2 pm", "in the afternoon" or "ask for the time": no hour is ever made up. */
export function heureDebut({ debut, moment, zone }: Horaire): string {
  if (debut !== null) return heure(instantToLocal(debut, zone).minute)
  return moment === null ? 'ask for the time' : MOMENTS[moment]
}

/** "2 pm to 4 pm"; "9 am to Friday 18 December, 5 pm" when it is another day. */
export function plage(seance: Horaire): string {
  const { debut, fin, zone } = seance
  if (debut === null || fin === null) return heureDebut(seance)
  const { date, minute } = instantToLocal(fin, zone)
  const end = fin - debut > DAY_MS ? `${jourLong(date)}, ${heure(minute)}` : heure(minute)
  return `${heureDebut(seance)} to ${end}`
}
/** "Tuesday 13 October, 2 pm". */
export const quand = (seance: Horaire): string => `${jourLong(seance.date)}, ${heureDebut(seance)}`
/** "Tuesday 13 October, 2 pm to 4 pm". */
export const quandComplet = (seance: Horaire): string => `${jourLong(seance.date)}, ${plage(seance)}`

export const confianceCourte = ({
  confiance,
  vacancesInconnues,
}: Pick<Seance, 'confiance' | 'vacancesInconnues'>): string | null =>
  confiance === 'exemple' ? 'example' : confiance === 'deduit' || vacancesInconnues ? 'to be checked' : null

interface Prochain {
  readonly seance: Horaire & Pick<Seance, 'confiance' | 'vacancesInconnues'>
  readonly serie: Pick<Atelier, 'type'>
}

const PROCHAIN: Readonly<Record<TypeAtelier, string>> = {
  atelier: 'Next workshop',
  permanence: 'Next advice session',
  individuel: 'Next one-to-one session',
}

export function prochainDe({ seance: s, serie }: Prochain): string {
  const mark = confianceCourte(s)
  return `${PROCHAIN[serie.type]}: ${quandComplet(s)}${mark === null ? '' : ` (${mark})`}`
}
