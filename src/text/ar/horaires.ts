import { type CivilDate, toYmd, weekday } from '../../domain/calendar/civil-date.ts'
import type { OpenState, UnknownReason } from '../../domain/places/hours/model.ts'
import type { LocalMoment } from '../../domain/places/hours/open-state.ts'
import { JOURS, MOIS } from './format.ts'

const MINUTES_PER_DAY = 1440

/** "9:00", "14:30"; the end of the day is "منتصف الليل". */
export function heure(minute: number): string {
  if (minute === MINUTES_PER_DAY) return 'منتصف الليل'
  const inDay = minute % MINUTES_PER_DAY
  return `${Math.floor(inDay / 60)}:${String(inDay % 60).padStart(2, '0')}`
}

/** "الاثنين 24 نوفمبر", with the year when it is not that of `today`. */
export function jourDate(date: CivilDate, today: CivilDate): string {
  const { year, month, day } = toYmd(date)
  const annee = year === toYmd(today).year ? '' : ` ${year}`
  return `${JOURS[weekday(date)]} ${day} ${MOIS[month - 1]}${annee}`
}

export function jourRelatif(date: CivilDate, today: CivilDate): string {
  if (date === today) return 'اليوم'
  return date === today + 1 ? 'غدًا' : jourDate(date, today)
}

const RAISONS: Readonly<Record<UnknownReason, string>> = {
  'jour-ferie': 'يوم عطلة رسمية: يجب التأكد من أوقات الفتح',
  'vacances-non-publiees': 'عطلة مدرسية: يجب التأكد من أوقات الفتح',
  commentaire: 'يجب التأكد من أوقات الفتح',
  'hors-grammaire': 'أوقات الفتح مكتوبة في البطاقة',
  'sans-horaires': 'أوقات الفتح غير معروفة',
}

interface Etat {
  readonly state: OpenState
  readonly reason: UnknownReason | null
  readonly until: LocalMoment | null
  readonly nextOpening: LocalMoment | null
  readonly unverified: { readonly date: CivilDate; readonly reason: UnknownReason } | null
  readonly today: CivilDate
}

export function sayEtat(etat: Etat): { readonly mot: string; readonly suite: string } {
  const { state, until, nextOpening, today } = etat
  if (state === 'ouvert') return { mot: 'مفتوح', suite: until === null ? '' : sayFin(until, today) }
  const suite =
    nextOpening === null
      ? ''
      : `يفتح ${jourRelatif(nextOpening.date, today)} الساعة ${heure(nextOpening.minute)}`
  if (state === 'ferme') return { mot: 'مغلق', suite: `${suite}${sayDoute(etat)}` }
  return { mot: RAISONS[etat.reason ?? 'commentaire'], suite }
}

function sayFin(until: LocalMoment, today: CivilDate): string {
  if (until.date === today) return `حتى الساعة ${heure(until.minute)}`
  if (until.date === today + 1 && until.minute === 0) return 'حتى منتصف الليل'
  return until.date === today + 1 ? `حتى الغد، الساعة ${heure(until.minute)}` : ''
}

function sayDoute({ unverified, nextOpening, today }: Etat): string {
  if (unverified === null) return ''
  const jour = jourRelatif(unverified.date, today)
  const raison = unverified.reason === 'jour-ferie' ? 'يوم عطلة رسمية' : 'يجب التأكد'
  return nextOpening === null ? `قد يكون مفتوحًا ${jour} (${raison})` : `، وربما ${jour} (${raison})`
}
