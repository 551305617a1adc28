import { type CivilDate, toYmd, weekday } from '../../domain/calendar/civil-date.ts'
import { instantToLocal } from '../../domain/calendar/fuseau.ts'
import type { Atelier, Horaire, Seance } from '../../domain/sessions/atelier.ts'
import type { Moment, TypeAtelier } from '../../domain/sessions/table/table-values.ts'
import { JOURS, MOIS } from './format.ts'

// When a session is, and the next one on the card of a place; the other words of a session: seance.ts.

const DAY_MS = 86_400_000
/** No-break space: "14 h" stays on one line. */
const S = '\u00a0'

/** "mardi 13 octobre", "jeudi 1er janvier". */
export function jourLong(date: CivilDate): string {
  const { day } = toYmd(date)
  return `${JOURS[weekday(date)]} ${day === 1 ? '1er' : day}${S}${moisDe(date)}`
}
export const jourLongAvecAnnee = (date: CivilDate): string => `${jourLong(date)} ${toYmd(date).year}`
export const moisDe = (date: CivilDate): string => MOIS[toYmd(date).month - 1] ?? ''
/** "octobre 2026". */
export const moisAnnee = (date: CivilDate): string => `${moisDe(date)} ${toYmd(date).year}`

/** "14 h", "9 h 30": minutes of the day. */
function heureDuJour(minute: number): string {
  const rest = minute % 60
  const hours = `${Math.floor(minute / 60)}${S}h`
  return rest === 0 ? hours : `${hours}${S}${String(rest).padStart(2, '0')}`
}

const MOMENTS: Readonly<Record<Moment, string>> = {
  matin: 'le matin',
  'apres-midi': 'l’après-midi',
  journee: 'dans la journée',
  soir: 'le soir',
}

/** "14 h", "l’après-midi" or "heure à demander": no hour is ever made up. */
export function heureDebut({ debut, moment, zone }: Horaire): string {
  if (debut !== null) return heureDuJour(instantToLocal(debut, zone).minute)
  return moment === null ? 'heure à demander' : MOMENTS[moment]
}
/** "de 14 h à 16 h" when the end is known too; "de 9 h au vendredi 18 décembre, 17 h" when it is another day. */
export function plage(seance: Horaire): string {
  const { debut, fin, zone } = seance
  if (debut === null || fin === null) return heureDebut(seance)
  const { date, minute } = instantToLocal(fin, zone)
  const end = fin - debut > DAY_MS ? `au ${jourLong(date)},` : 'à'
  return `de ${heureDebut(seance)} ${end} ${heureDuJour(minute)}`
}
/** "mardi 13 octobre, 14 h". */
export const quand = (seance: Horaire): string => `${jourLong(seance.date)}, ${heureDebut(seance)}`
/** "mardi 13 octobre, de 14 h à 16 h". */
export const quandComplet = (seance: Horaire): string => `${jourLong(seance.date)}, ${plage(seance)}`

/** The mark of a date that is not sure: deduced, an example, or of a series that closes in holidays nobody published. */
export const confianceCourte = ({
  confiance,
  vacancesInconnues,
}: Pick<Seance, 'confiance' | 'vacancesInconnues'>): string | null =>
  confiance === 'exemple' ? 'exemple' : confiance === 'deduit' || vacancesInconnues ? 'à vérifier' : null

interface Prochain {
  readonly seance: Horaire & Pick<Seance, 'confiance' | 'vacancesInconnues'>
  readonly serie: Pick<Atelier, 'type'>
}

const PROCHAIN: Readonly<Record<TypeAtelier, string>> = {
  atelier: 'Prochain atelier',
  permanence: 'Prochaine permanence',
  individuel: 'Prochain rendez-vous individuel',
}

/** "Prochain atelier : mardi 13 octobre, de 14 h à 16 h (à vérifier)": the next session of a place, on its card. */
export function prochainDe({ seance: s, serie }: Prochain): string {
  const mark = confianceCourte(s)
  return `${PROCHAIN[serie.type]} : ${quandComplet(s)}${mark === null ? '' : ` (${mark})`}`
}
