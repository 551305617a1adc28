import type { Grid } from '../geo/grid.ts'
import type { Fields } from './fields.ts'
import { type Portee, reachM } from './modes.ts'

/** 0 is not reached: what a new array holds. */
export const ATTEINTE = 1
export const INCONNUE = 2

/** State of each cell at the central estimate, with the same comparisons as the tally: what the map paints. */
export function cellStates(grid: Grid, fields: Fields, portee: Portee): Uint8Array {
  const limits = reachM(portee, 'centre')
  const states = new Uint8Array(grid.zone.length)
  for (let i = 0; i < states.length; i++) {
    const limit = limits[grid.classe[i]!]!
    if (fields.oui.distanceM[i]! <= limit) states[i] = ATTEINTE
    else if (fields.inconnu.distanceM[i]! <= limit) states[i] = INCONNUE
  }
  return states
}
