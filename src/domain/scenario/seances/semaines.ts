import { type CivilDate, weekday } from '../../calendar/civil-date.ts'
import { vacances, zoneScolaire } from '../../calendar/vacances-scolaires.ts'

/** The weeks of a plan, by their Mondays. */
export interface Semaines {
  readonly lundis: readonly CivilDate[]
  /** Weeks between them that lie wholly in closed school holidays: not counted (decisions.md 44). */
  readonly sautees: readonly CivilDate[]
}

/** Monday to Saturday. */
const JOURS_OUVRABLES = [0, 1, 2, 3, 4, 5]
/** A territory without any open week: nobody waits longer. */
const MAX_SAUTEES = 60

/**
 * The first `nombre` weeks that count from a day on: the week of the day itself only when it is a Monday. `departement`
 * (or a commune's code) gives the zone of the school holidays; null: sessions are held in them. What is not published yet
 * counts as open.
 */
export function semainesDuPlan(du: CivilDate, nombre: number, departement: string | null): Semaines {
  const zone = departement === null ? null : zoneScolaire(departement)
  const isClosed = (lundi: CivilDate) =>
    zone !== null && JOURS_OUVRABLES.every((i) => vacances(lundi + i, zone) === 'oui')
  const lundis: CivilDate[] = []
  const sautees: CivilDate[] = []
  for (let lundi = du + ((7 - weekday(du)) % 7); lundis.length < nombre; lundi += 7) {
    if (isClosed(lundi) && sautees.length < MAX_SAUTEES) sautees.push(lundi)
    else lundis.push(lundi)
  }
  return { lundis, sautees }
}
