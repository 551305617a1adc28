import { type CivilDate, toYmd, weekday } from '../../domain/calendar/civil-date.ts'
import type { OpenState, UnknownReason } from '../../domain/places/hours/model.ts'
import type { LocalMoment } from '../../domain/places/hours/open-state.ts'
import { JOURS, MOIS } from './format.ts'

const MINUTES_PER_DAY = 1440
const NOON = 720
const S = '\u00a0'

/** "9 am", "1.30 pm", "noon"; past midnight, the hour of the next day ("2 am"); both ends of a day are "midnight". */
export function heure(minute: number): string {
  if (minute === MINUTES_PER_DAY) return 'midnight'
  const inDay = minute % MINUTES_PER_DAY
  if (inDay === NOON) return 'noon'
  if (inDay === 0) return 'midnight'
  const rest = inDay % 60
  const hours = Math.floor(inDay / 60)
  const shown = `${hours % 12 === 0 ? 12 : hours % 12}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`
  return `${shown}${S}${inDay < NOON ? 'am' : 'pm'}`
}

/** "Monday 24 November", with the year when it is not that of `today`. */
export function jourDate(date: CivilDate, today: CivilDate): string {
  const { year, month, day } = toYmd(date)
  return `${JOURS[weekday(date)]} ${day} ${MOIS[month - 1]}${year === toYmd(today).year ? '' : ` ${year}`}`
}

/** "today", "tomorrow", else the weekday with its date. */
export function jourRelatif(date: CivilDate, today: CivilDate): string {
  if (date === today) return 'today'
  return date === today + 1 ? 'tomorrow' : jourDate(date, today)
}

const RAISONS: Readonly<Record<UnknownReason, string>> = {
  'jour-ferie': 'Public holiday: opening hours to be checked',
  'vacances-non-publiees': 'School holidays: opening hours to be checked',
  commentaire: 'Opening hours to be checked',
  'hors-grammaire': 'Read the opening hours on its page',
  'sans-horaires': 'Opening hours not known',
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
  if (state === 'ouvert') return { mot: 'Open', suite: until === null ? '' : sayFin(until, today) }
  const suite =
    nextOpening === null
      ? ''
      : `opens ${jourRelatif(nextOpening.date, today)} at ${heure(nextOpening.minute)}`
  if (state === 'ferme') return { mot: 'Closed', suite: `${suite}${sayDoute(etat)}` }
  return { mot: RAISONS[etat.reason ?? 'commentaire'], suite }
}

function sayFin(until: LocalMoment, today: CivilDate): string {
  if (until.date === today) return `until ${heure(until.minute)}`
  if (until.date === today + 1 && until.minute === 0) return 'until midnight'
  return until.date === today + 1 ? `until tomorrow, ${heure(until.minute)}` : ''
}

function sayDoute({ unverified, nextOpening, today }: Etat): string {
  if (unverified === null) return ''
  const day = jourRelatif(unverified.date, today)
  const reason = unverified.reason === 'jour-ferie' ? 'public holiday' : 'to be checked'
  return nextOpening === null ? `maybe open ${day} (${reason})` : `, maybe ${day} (${reason})`
}
