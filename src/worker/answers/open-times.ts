import { instantToLocal } from '../../domain/calendar/fuseau.ts'
import { remember } from '../../domain/common/remember.ts'
import type { Reponse } from '../../domain/places/filters/filter-lieux.ts'
import type { Ouverture } from '../../domain/places/filters/filtres.ts'
import { NO_HOLIDAYS } from '../../domain/places/hours/calendar.ts'
import { daySegments } from '../../domain/places/hours/day-segments.ts'
import type { Horaires } from '../../domain/places/hours/model.ts'
import { openStateAt, stateOn } from '../../domain/places/hours/open-state.ts'
import { parseHoraires } from '../../domain/places/hours/parse.ts'
import { couvreCreneau } from '../../domain/places/hours/week.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import type { EtatOuverture } from '../protocol/trouver.ts'
import { contextOf } from './lieux-set.ts'

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
export function createOpenAt(ouvert: Ouverture | null, instantMs: number): (lieu: Lieu) => Reponse {
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
export function etatOuverture(lieu: Lieu, instantMs: number): EtatOuverture {
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
