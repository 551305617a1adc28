import { type CivilDate, weekday } from '../../calendar/civil-date.ts'
import { vacances, zoneScolaire } from '../../calendar/vacances-scolaires.ts'
import type { Moyens } from './moyens.ts'

/** The weeks of a period, from the first Monday on. */
export interface Semaines {
  readonly du: CivilDate
  readonly au: CivilDate
  /** Mondays of the weeks that count. */
  readonly comptees: readonly CivilDate[]
  /** Weeks wholly closed, school holidays or closures: not counted. */
  readonly fermees: number
  /** Counted weeks of which the school holidays are not published. */
  readonly inconnues: number
}

/** Monday to Saturday. */
const DAYS = [0, 1, 2, 3, 4, 5]
/** Longest period looked at, in weeks: ten years. */
const MOST = 522

type Asked = Pick<Moyens, 'W' | 'au' | 'vacances' | 'fermetures'>

/**
 * W weeks that count, or those up to the last day where one is said. A week does not count where each of its days, Monday
 * to Saturday, is closed: in school holidays in every zone of the communes (where the person closes then), or in a closure.
 * Holidays that are not published close nothing: they are counted apart.
 */
export function countWeeks(
  moyens: Asked,
  du: CivilDate,
  communes: readonly { readonly code: string }[],
): Semaines {
  const zones = [...new Set(communes.flatMap(({ code }) => zoneScolaire(code) ?? []))]
  const holiday = (day: CivilDate) => {
    if (moyens.vacances === 'ouvert') return 'non'
    const said = zones.map((zone) => vacances(day, zone))
    if (said.includes('non') || said.length === 0) return 'non'
    return said.includes('inconnu') ? 'inconnu' : 'oui'
  }
  const isClosed = (day: CivilDate) =>
    moyens.fermetures.some((one) => day >= one.du && day <= one.au) || holiday(day) === 'oui'
  const comptees: CivilDate[] = []
  let fermees = 0
  let inconnues = 0
  const last = moyens.au === null ? Number.POSITIVE_INFINITY : moyens.au
  const wanted = moyens.au === null ? moyens.W : Number.POSITIVE_INFINITY
  let first = du + ((7 - weekday(du)) % 7)
  for (let week = 0; week < MOST && comptees.length < wanted && first + 5 <= last; week++) {
    const monday = first
    const days = DAYS.map((i) => monday + i)
    if (days.every(isClosed)) fermees++
    else {
      comptees.push(first)
      if (days.some((day) => holiday(day) === 'inconnu')) inconnues++
    }
    first += 7
  }
  return { du, au: Math.min(last, first - 1), comptees, fermees, inconnues }
}
