import { type CivilDate, weekday } from '../../calendar/civil-date.ts'
import { vacances, zoneScolaire } from '../../calendar/vacances-scolaires.ts'
import type { Moyens } from './moyens.ts'

/** The weeks of a period: seven days each from its first, whatever day that is. */
export interface Semaines {
  readonly du: CivilDate
  readonly au: CivilDate
  /** First days of the weeks that count. */
  readonly comptees: readonly CivilDate[]
  /** Weeks wholly closed, school holidays or closures: not counted. */
  readonly fermees: number
  /** Counted weeks of which the school holidays are not published. */
  readonly inconnues: number
}

const SUNDAY = 6
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
  let first = du
  for (let week = 0; week < MOST && comptees.length < wanted && first + 6 <= last; week++) {
    const days = Array.from({ length: 7 }, (_, i) => first + i).filter((day) => weekday(day) !== SUNDAY)
    if (days.every(isClosed)) fermees++
    else {
      comptees.push(first)
      if (days.some((day) => holiday(day) === 'inconnu')) inconnues++
    }
    first += 7
  }
  return { du, au: first - 1, comptees, fermees, inconnues }
}
