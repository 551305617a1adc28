import type { Moment } from '../table/table-values.ts'
import type { Situe } from './give-contexts.ts'
import type { LectureSerie, Sens } from './model.ts'
import { isInMoment } from './read-slots.ts'

/** Days (or half-days of them), months and ISO weeks without a session; no day: all of them. */
export type Exception = {
  readonly jours: readonly number[]
  readonly moment: Moment | null
  readonly mois: readonly number[]
  readonly semaines: readonly number[]
  readonly parite: 'paire' | 'impaire' | null
}

/** Exceptions that no rule applies. */
const HARD: ReadonlySet<Sens['sorte']> = new Set(['date', 'rangs'] as const)
const FOLLOWS = new Set(['jours', 'moment', 'mois', 'date', 'rangs', 'semaines', 'parite', 'muet', 'liaison'])

/**
 * Takes "sauf le mercredi", "hors juillet et août", "fermé le lundi" out of a sentence. `nonLues` holds the
 * offsets of exceptions that no rule understands: the reader must see them.
 */
export function extractExceptions(phrase: readonly Situe[]): {
  reste: Situe[]
  exceptions: Exception[]
  nonLues: { debut: number; fin: number }[]
} {
  const reste: Situe[] = []
  const exceptions: Exception[] = []
  const nonLues: { debut: number; fin: number }[] = []
  let index = 0
  while (index < phrase.length) {
    const situe = phrase[index]
    index += 1
    if (situe === undefined) continue
    const closed = situe.contexte === 'ferme' && situe.element.sens.sorte === 'jours'
    if (situe.element.sens.sorte !== 'sauf' && !closed) {
      reste.push(situe)
      continue
    }
    const end = exceptionEnd(phrase, index)
    const taken = phrase.slice(closed ? index - 1 : index, end)
    const found = readException(taken)
    // "14h-18h (sauf samedi 10h-12h)": whether that day is shorter or left out is not said.
    const hour = reste.some(isSlot) ? phrase.slice(end, end + 2).findIndex(isSlot) : -1
    if (hour >= 0 && !closed && found !== null && found.moment === null) {
      nonLues.push({ debut: situe.element.debut, fin: phrase[end + hour]?.element.fin ?? 0 })
      exceptions.push(found)
      index = end + hour + 1
      continue
    }
    if (found === null)
      nonLues.push({ debut: situe.element.debut, fin: taken.at(-1)?.element.fin ?? situe.element.fin })
    else exceptions.push(found)
    index = end
  }
  return { reste, exceptions, nonLues }
}

const isSlot = ({ element }: Situe): boolean => element.sens.sorte === 'creneau'

function exceptionEnd(phrase: readonly Situe[], start: number): number {
  let index = start
  while (index < phrase.length) {
    const sens = phrase[index]?.element.sens
    const next = phrase.slice(index + 1).find(({ element }) => element.sens.sorte !== 'muet')?.element
      .sens.sorte
    if (sens === undefined || !FOLLOWS.has(sens.sorte)) break
    if (sens.sorte === 'liaison' && (sens.mot === ',' || (next !== 'jours' && next !== 'mois'))) break
    index += 1
  }
  return index
}

function readException(taken: readonly Situe[]): Exception | null {
  const sens = taken.map(({ element }) => element.sens)
  const jours = sens.flatMap((item) => (item.sorte === 'jours' ? item.jours : []))
  const mois = sens.flatMap((item) => (item.sorte === 'mois' ? item.mois : []))
  const moments = sens.flatMap((item) => (item.sorte === 'moment' ? [item.moment] : []))
  const hard = sens.some((item) => HARD.has(item.sorte) || (item.sorte === 'jours' && item.rangs.length > 0))
  const semaines = sens.flatMap((item) => (item.sorte === 'semaines' ? item.semaines : []))
  const parites = sens.flatMap((item) => (item.sorte === 'parite' ? [item.parite] : []))
  const parite = parites[0] ?? null
  const hasWeeks = semaines.length > 0 || parite !== null
  if (hard || moments.includes(null) || parite === 'toutes' || parites.length > 1) return null
  // "sauf le mercredi en août des semaines paires": which of them go together is not said.
  if (hasWeeks && (mois.length > 0 || moments.length > 0 || (semaines.length > 0 && parite !== null)))
    return null
  if (!hasWeeks && jours.length === 0 && mois.length === 0) return null
  return { jours, moment: moments[0] ?? null, mois, semaines, parite }
}

/**
 * Applies an exception to a series. A day whose other half remains keeps that half, without hours; a series
 * never loses its last day this way (then the text contradicts itself: null).
 */
export function applyException(serie: LectureSerie, exception: Exception): LectureSerie[] | null {
  if (exception.semaines.length > 0 || exception.parite !== null) return withoutWeeks(serie, exception)
  const months = exception.mois.length === 0 ? serie.months : withoutMonths(serie.months, exception.mois)
  const touched = serie.days.filter((day) => exception.jours.includes(day))
  const kept = serie.days.filter((day) => !exception.jours.includes(day))
  if (touched.length === 0) return [{ ...serie, months }]
  const remains = exception.moment === null ? 'rien' : otherHalf(serie, exception.moment)
  if (remains === 'tout') return [{ ...serie, months }]
  if (kept.length === 0 && remains === 'rien') return null
  const rest = kept.length === 0 ? [] : [{ ...serie, days: kept, months }]
  if (remains === 'rien') return rest
  return [...rest, { ...serie, days: touched, months, startMin: null, endMin: null, moment: remains }]
}

/** The days that the exception names lose its weeks, the others keep theirs; null where weeks are not counted by number. */
function withoutWeeks(serie: LectureSerie, { jours, semaines, parite }: Exception): LectureSerie[] | null {
  const isTouched = (day: number) => jours.length === 0 || jours.includes(day)
  const days = serie.days.filter(isTouched)
  const others = serie.days.filter((day) => !isTouched(day))
  if (days.length === 0) return [serie]
  if (serie.sansAncre !== null || serie.nthOfMonth.length > 0) return null
  const isOut = (week: number) =>
    semaines.includes(week) || week % 2 === (parite === 'paire' ? 0 : parite === null ? 2 : 1)
  const rest = others.length === 0 ? [] : [{ ...serie, days: others }]
  if (serie.semaines.length > 0) {
    const left = serie.semaines.filter((week) => !isOut(week))
    return left.length === 0 ? null : [...rest, { ...serie, days, semaines: left }]
  }
  if (parite === null)
    return [
      ...rest,
      {
        ...serie,
        days,
        sansSemaines: [...new Set([...serie.sansSemaines, ...semaines])].sort((a, b) => a - b),
      },
    ]
  if (serie.weekParity === parite) return null
  return [...rest, { ...serie, days, weekParity: parite === 'paire' ? 'impaire' : 'paire' }]
}

function otherHalf(serie: LectureSerie, moment: Moment): Moment | 'rien' | 'tout' {
  if (moment === 'journee') return 'rien'
  const other: Moment = moment === 'matin' ? 'apres-midi' : 'matin'
  if (serie.moment === 'journee') return other
  if (serie.moment !== null) return serie.moment === moment ? 'rien' : 'tout'
  if (serie.startMin === null) return other
  const noon = 12 * 60 + 30
  const inside = isInMoment(serie.startMin, moment)
  if (!inside)
    return serie.endMin !== null && serie.endMin > noon && moment === 'apres-midi' ? 'matin' : 'tout'
  return moment === 'matin' && serie.endMin !== null && serie.endMin > noon + 60 ? 'apres-midi' : 'rien'
}

function withoutMonths(months: readonly number[], excluded: readonly number[]): number[] {
  const all = months.length === 0 ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] : months
  return all.filter((month) => !excluded.includes(month))
}
