import type { Mode } from '../../../domain/common/mode.ts'
import type { Calcul } from '../../../domain/coverage/calcul.ts'
import type { Rapport, RoutesCredit } from '../../../domain/coverage/report.ts'
import type { Trajet } from '../../../domain/orientation/trajet.ts'

interface MotsDuCalcul {
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

type DireTrajet = (duree: string, enMode: string, precision: string) => string

/** A way in a language that says each kind of it as one sentence: unknown, longer than the roads that were read, by road or straight. */
export type MotsDuTrajet = Readonly<Record<'aucune' | 'plus' | 'routes' | 'direct', DireTrajet>>

/** Makes what says how long a way takes: minutes never stand without how they were found; `precision` comes after the mode. */
export const faireSayTrajet =
  (mots: MotsDuTrajet, enMode: Readonly<Record<Mode, string>>, duree: (minutes: number) => string) =>
  ({ connu, minutes, mode }: Pick<Trajet, 'connu' | 'minutes' | 'mode'>, precision = ''): string => {
    const kind = connu === 'inconnu' ? 'direct' : connu
    return mots[kind](duree(kind === 'plus' ? Math.floor(minutes) : minutes), enMode[mode], precision)
  }

/** Where roads come from, and the calculation on a line of its own, in a language that has them in a catalogue. */
export interface MotsDesRoutes extends Pick<MotsDuCalcul, 'enLigneDroite' | 'phrase'> {
  readonly routes: (mention: string, millesime: string) => string
}

/** Makes them of these sentences; `citer`: others' words, in a sentence of another direction. */
export function faireRoutesEtCalcul(
  { routes, enLigneDroite, phrase }: MotsDesRoutes,
  dit: MotsDuCalcul['dit'],
  citer = (texte: string): string => texte,
) {
  const sayRoutes = ({ mention, millesime }: RoutesCredit): string => routes(citer(mention), citer(millesime))
  return { sayRoutes, ...faireCalcul({ dit, enLigneDroite, phrase, sayRoutes }) }
}
