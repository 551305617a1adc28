import type { Mode } from '../common/mode.ts'
import type { RoutesCredit } from '../coverage/report.ts'
import { roadLimits } from '../coverage/road-limits.ts'

/** Times by road from one start by one mode, the car's three minutes left out: published or computed, the same numbers. */
export interface TempsRoute {
  /** Deciseconds, by the key of the point. */
  readonly ds: ReadonlyMap<string, number>
  /** Points that take `jusquaDs` or more: only the nearest places are published. */
  readonly auDela: ReadonlySet<string>
  /** Infinity when every point asked for was timed. */
  readonly jusquaDs: number
  /** Points that no road reaches by this mode. */
  readonly sansRoute: ReadonlySet<string>
  /** The network could not be read: of what was not published nothing is known. */
  readonly incomplet?: true
  readonly credit: RoutesCredit
}

/** Name of a point: two places at one point are as far. */
export const pointKey = (lon: number, lat: number): string => `${lon} ${lat}`

/** Whether times tell of every point if it is within so many minutes; null: without limit, the nearest are enough. */
export const coversMinutes = (
  { jusquaDs }: Pick<TempsRoute, 'jusquaDs'>,
  mode: Mode,
  minutes: number | null,
): boolean => minutes === null || jusquaDs > roadLimits({ type: 'mode', mode, minutes }, 'centre')[0]
