import type { Calcul } from '../../../domain/coverage/calcul.ts'
import type { Rapport, RoutesCredit } from '../../../domain/coverage/report.ts'

export interface MotsDuCalcul {
  readonly dit: Readonly<Record<Calcul, string>>
  /** A plain distance is straight, and no estimate. */
  readonly enLigneDroite: string
  /** "Calcul : par la route." */
  readonly phrase: (calcul: string) => string
  readonly sayRoutes: (credit: RoutesCredit) => string
}

/** Makes what says how times were found, wherever a time is shown or printed. */
export function faireCalcul({ dit, enLigneDroite, phrase, sayRoutes }: MotsDuCalcul) {
  /** "par la route". */
  const ditCalcul = ({ calcul, distanceM }: Pick<Rapport, 'calcul' | 'distanceM'>): string =>
    distanceM === undefined ? dit[calcul] : enLigneDroite
  /** The calculation on a line of its own, with the roads it went by. */
  const sayCalcul = (rapport: Pick<Rapport, 'calcul' | 'distanceM' | 'routes'>): string =>
    [phrase(ditCalcul(rapport)), ...(rapport.routes === null ? [] : [sayRoutes(rapport.routes)])].join(' ')
  return { ditCalcul, sayCalcul }
}
