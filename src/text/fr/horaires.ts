import { type CivilDate, toYmd, weekday } from '../../domain/calendar/civil-date.ts'
import type { OpenState, UnknownReason } from '../../domain/places/hours/model.ts'
import type { LocalMoment } from '../../domain/places/hours/open-state.ts'
import { JOURS, MOIS } from './format.ts'

const MINUTES_PER_DAY = 1440

/** "9 h", "9 h 30"; past midnight, the hour of the next day ("2 h"); the end of the day is "minuit". */
export function heure(minute: number): string {
  if (minute === MINUTES_PER_DAY) return 'minuit'
  const inDay = minute % MINUTES_PER_DAY
  const rest = inDay % 60
  return `${Math.floor(inDay / 60)} h${rest === 0 ? '' : ` ${String(rest).padStart(2, '0')}`}`
}

/** "lundi 24 novembre", with the year when it is not that of `today`. */
export function jourDate(date: CivilDate, today: CivilDate): string {
  const { year, month, day } = toYmd(date)
  const annee = year === toYmd(today).year ? '' : ` ${year}`
  return `${JOURS[weekday(date)]} ${day === 1 ? '1er' : day} ${MOIS[month - 1]}${annee}`
}

/** "aujourd’hui", "demain", else the weekday with its date: never a bare "lundi" that is three weeks away. */
export function jourRelatif(date: CivilDate, today: CivilDate): string {
  if (date === today) return 'aujourd’hui'
  return date === today + 1 ? 'demain' : jourDate(date, today)
}

const RAISONS: Readonly<Record<UnknownReason, string>> = {
  'jour-ferie': 'Jour férié : horaires à vérifier',
  'vacances-non-publiees': 'Vacances scolaires : horaires à vérifier',
  commentaire: 'Horaires à vérifier',
  'hors-grammaire': 'Horaires à lire sur la fiche',
  'sans-horaires': 'Horaires inconnus',
}

interface Etat {
  readonly state: OpenState
  readonly reason: UnknownReason | null
  readonly until: LocalMoment | null
  readonly nextOpening: LocalMoment | null
  readonly unverified: { readonly date: CivilDate; readonly reason: UnknownReason } | null
  readonly today: CivilDate
}

/** The state of a place in a few words, with what comes next and its date. */
export function sayEtat(etat: Etat): { readonly mot: string; readonly suite: string } {
  const { state, until, nextOpening, today } = etat
  if (state === 'ouvert') return { mot: 'Ouvert', suite: until === null ? '' : sayFin(until, today) }
  const suite =
    nextOpening === null ? '' : `ouvre ${jourRelatif(nextOpening.date, today)} à ${heure(nextOpening.minute)}`
  if (state === 'ferme') return { mot: 'Fermé', suite: `${suite}${sayDoute(etat)}` }
  return { mot: RAISONS[etat.reason ?? 'commentaire'], suite }
}

function sayFin(until: LocalMoment, today: CivilDate): string {
  if (until.date === today) return `jusqu’à ${heure(until.minute)}`
  if (until.date === today + 1 && until.minute === 0) return 'jusqu’à minuit'
  // Open day and night: the end is a holiday weeks away, of no use to who leaves now.
  return until.date === today + 1 ? `jusqu’à demain, ${heure(until.minute)}` : ''
}

function sayDoute({ unverified, nextOpening, today }: Etat): string {
  if (unverified === null) return ''
  const jour = jourRelatif(unverified.date, today)
  const raison = unverified.reason === 'jour-ferie' ? 'jour férié' : 'à vérifier'
  return nextOpening === null ? `peut-être ouvert ${jour} (${raison})` : `, peut-être ${jour} (${raison})`
}
