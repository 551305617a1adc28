import type { CivilDate } from '../../calendar/civil-date.ts'
import { fuseauOfCommune, instantToLocal } from '../../calendar/fuseau.ts'
import { remember } from '../../common/remember.ts'
import type { Reponse } from '../filters/filter-lieux.ts'
import type { Ouverture } from '../filters/filtres.ts'
import type { Lieu } from '../lieu.ts'
import { NO_HOLIDAYS } from './calendar.ts'
import { daySegments } from './day-segments.ts'
import type { Horaires, OpenState, UnknownReason } from './model.ts'
import type { LocalMoment } from './open-state.ts'
import { openStateAt, stateOn } from './open-state.ts'
import { parseHoraires } from './parse.ts'
import { couvreCreneau } from './week.ts'

/** State of a place now, on its own clock, ready to be put in words. */
export interface EtatOuverture {
  readonly state: OpenState
  readonly reason: UnknownReason | null
  readonly comment: string | null
  /** When the state ends; when it next opens; a doubtful day before that. */
  readonly until: LocalMoment | null
  readonly nextOpening: LocalMoment | null
  readonly unverified: { readonly date: CivilDate; readonly reason: UnknownReason } | null
  readonly today: CivilDate
}

/** What says when a place is open: its text, read by the clock and the holidays of its commune. */
type Ouvrant = Pick<Lieu, 'horaires' | 'codeInsee'>

/** Clock and holidays of a place. */
export const contextOf = ({ codeInsee }: Pick<Lieu, 'codeInsee'>) => ({
  codeInsee,
  fuseau: fuseauOfCommune(codeInsee),
})

const MAX_TEXTS = 40_000
/** Hours at which "at any time of that day" looks: every half hour from 6 h to 22 h. */
const ANY_TIME = Array.from({ length: 33 }, (_, i) => 360 + 30 * i)

const readHoraires = remember(MAX_TEXTS, (text: string): Horaires | null => {
  const result = text.trim() === '' ? null : parseHoraires(text)
  return result?.ok ? result.horaires : null
})

/** The hours of a place, read once per text; null when they are missing or not understood. */
export const horairesOf = ({ horaires }: Pick<Lieu, 'horaires'>): Horaires | null => readHoraires(horaires)

/** Answers "is it open then?" for one place after the other; each text is looked at once per question. */
export function createOpenAt(ouvert: Ouverture | null, instantMs: number): (lieu: Ouvrant) => Reponse {
  const answers = new Map<string, Reponse>()
  const typical = (hours: Horaires, question: Extract<Ouverture, { type: 'creneau' }>): Reponse => {
    const { jour, minute } = question
    const found = (minute === null ? ANY_TIME : [minute]).map((at) => couvreCreneau(hours, jour, at))
    return (['oui', 'parfois', 'inconnu'] as const).find((answer) => found.includes(answer)) ?? 'non'
  }
  return (lieu) => {
    const hours = horairesOf(lieu)
    if (hours === null) return 'inconnu'
    const context = contextOf(lieu)
    // Public holidays and clocks differ between départements; the usual week does not.
    const key = ouvert?.type === 'creneau' ? lieu.horaires : `${lieu.codeInsee.slice(0, 3)} ${lieu.horaires}`
    const known = answers.get(key)
    if (known !== undefined) return known
    let answer: Reponse
    if (ouvert?.type === 'creneau') answer = typical(hours, ouvert)
    else {
      const { date, minute } = instantToLocal(instantMs, context.fuseau)
      const { state } = stateOn(hours, date, minute, context)
      answer = state === 'ouvert' ? 'oui' : state === 'ferme' ? 'non' : 'inconnu'
    }
    answers.set(key, answer)
    return answer
  }
}

/** State now and what comes next, on the clock of the place. */
export function etatOuverture(lieu: Ouvrant, instantMs: number): EtatOuverture {
  const context = contextOf(lieu)
  const { date: today } = instantToLocal(instantMs, context.fuseau)
  const hours = horairesOf(lieu)
  if (hours === null) {
    const reason = lieu.horaires.trim() === '' ? 'sans-horaires' : 'hors-grammaire'
    return {
      state: 'inconnu',
      reason,
      comment: null,
      until: null,
      nextOpening: null,
      unverified: null,
      today,
    }
  }
  const now = openStateAt(hours, instantMs, context)
  const doubt = now.unverifiedBefore
  const until = now.untilMs === null ? null : instantToLocal(now.untilMs, context.fuseau)
  return {
    state: now.state,
    reason: now.reason,
    comment: now.comment,
    until: until && { date: until.date, minute: until.minute },
    nextOpening: now.nextOpening,
    unverified: doubt !== null && mightOpen(hours, doubt) ? doubt : null,
    today,
  }
}

type Doubt = NonNullable<EtatOuverture['unverified']>

/** A holiday on a day when the place never opens leaves no doubt worth a word. */
function mightOpen(hours: Horaires, { date, reason }: Doubt): boolean {
  if (reason !== 'jour-ferie') return true
  return daySegments(hours, date, NO_HOLIDAYS).some(({ state }) => state !== 'ferme')
}
