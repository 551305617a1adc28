import type { Grid } from '../grid.ts'
import { MINUTES_MAX, type Mode, reachM } from '../modes.ts'
import type { Fields } from './fields.ts'

/** Residents reached at each whole minute 0..60: `atteinte[T]` equals the figure asked for T minutes. */
export interface Curve {
  readonly totale: number
  readonly atteinte: readonly number[]
  readonly basse: readonly number[]
  readonly haute: readonly number[]
}

/** Each cell is dropped in the first minute that reaches it, with the same comparison as the figure. */
export function computeCurve(grid: Grid, fields: Fields, mode: Mode): Curve {
  const bands = (['centre', 'basse', 'haute'] as const).map((bande) => {
    const limits = Array.from({ length: MINUTES_MAX + 1 }, (_, minutes) =>
      reachM({ type: 'mode', mode, minutes }, bande),
    )
    const first = new Float64Array(MINUTES_MAX + 1)
    for (let i = 0; i < grid.population.length; i++) {
      const minute = firstMinute(limits, fields.oui.distanceM[i]!, grid.classe[i]!)
      if (minute !== -1) first[minute]! += grid.population[i]!
    }
    let sum = 0
    return Array.from(first, (people) => {
      sum += people
      return sum
    })
  })
  const [atteinte = [], basse = [], haute = []] = bands
  return { totale: grid.population.reduce((a, b) => a + b, 0), atteinte, basse, haute }
}

/** Binary search of the first minute whose limit holds the distance; -1 when none does. */
function firstMinute(limits: readonly (readonly number[])[], distanceM: number, classe: number): number {
  let low = 0
  let high = limits.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (distanceM <= limits[mid]![classe]!) high = mid
    else low = mid + 1
  }
  return low === limits.length ? -1 : low
}
