import { type CivilDate, toYmd, weekday } from '../../domain/calendar/civil-date.ts'
import { instantToLocal } from '../../domain/calendar/fuseau.ts'
import type { Atelier, Horaire, Seance } from '../../domain/sessions/atelier.ts'
import type { Moment, TypeAtelier } from '../../domain/sessions/table/table-values.ts'
import { JOURS, MOIS } from './format.ts'
import { heure } from './horaires.ts'

const DAY_MS = 86_400_000
/** No-break space. */
const S = '\u00a0'

/** "الثلاثاء 13 أكتوبر". */
export const jourLong = (date: CivilDate): string =>
  `${JOURS[weekday(date)]} ${toYmd(date).day}${S}${moisDe(date)}`
export const jourLongAvecAnnee = (date: CivilDate): string => `${jourLong(date)} ${toYmd(date).year}`
export const moisDe = (date: CivilDate): string => MOIS[toYmd(date).month - 1] ?? ''
export const moisAnnee = (date: CivilDate): string => `${moisDe(date)} ${toYmd(date).year}`

const MOMENTS: Readonly<Record<Moment, string>> = {
  matin: 'صباحًا',
  'apres-midi': 'بعد الظهر',
  journee: 'خلال النهار',
  soir: 'مساءً',
}

export function heureDebut({ debut, moment, zone }: Horaire): string {
  if (debut !== null) return `الساعة${S}${heure(instantToLocal(debut, zone).minute)}`
  return moment === null ? 'اسألوا عن الساعة' : MOMENTS[moment]
}

/** "من 14:00 إلى 16:00"; "من 9:00 إلى الجمعة 18 ديسمبر، الساعة 17:00" when it ends on another day. */
export function plage(seance: Horaire): string {
  const { debut, fin, zone } = seance
  if (debut === null || fin === null) return heureDebut(seance)
  const { date, minute } = instantToLocal(fin, zone)
  const end = fin - debut > DAY_MS ? `${jourLong(date)}، الساعة ` : ''
  return `من ${heure(instantToLocal(debut, zone).minute)} إلى ${end}${heure(minute)}`
}

export const quand = (seance: Horaire): string => `${jourLong(seance.date)}، ${heureDebut(seance)}`
export const quandComplet = (seance: Horaire): string => `${jourLong(seance.date)}، ${plage(seance)}`

export const confianceCourte = ({
  confiance,
  vacancesInconnues,
}: Pick<Seance, 'confiance' | 'vacancesInconnues'>): string | null =>
  confiance === 'exemple' ? 'مثال' : confiance === 'deduit' || vacancesInconnues ? 'يجب التأكد' : null

interface Prochain {
  readonly seance: Horaire & Pick<Seance, 'confiance' | 'vacancesInconnues'>
  readonly serie: Pick<Atelier, 'type'>
}

const PROCHAIN: Readonly<Record<TypeAtelier, string>> = {
  atelier: 'الورشة القادمة',
  permanence: 'يوم الاستقبال القادم',
  individuel: 'الموعد الفردي القادم',
}

export function prochainDe({ seance: s, serie }: Prochain): string {
  const mark = confianceCourte(s)
  return `${PROCHAIN[serie.type]}: ${quandComplet(s)}${mark === null ? '' : ` (${mark})`}`
}
