import type { Grid } from '../geo/grid.ts'
import type { Portee } from './modes.ts'
import type { Fields } from './travel.ts'

/** Residents of each group of cells, by what they can reach. All arrays have one entry per group. */
export interface Tally {
  readonly population: Float64Array
  readonly atteinte: Float64Array
  readonly inconnue: Float64Array
  /** Reached with the highest detour, and with the lowest. */
  readonly basse: Float64Array
  readonly haute: Float64Array
  readonly cells: Uint32Array
}

/**
 * Counts residents by group (`group[i]` is the group of cell i). Inclusive: a cell at exactly the limit
 * is reached. Unknown is counted only where no certain place is within reach. `etat`, when given, is filled with
 * the state of each cell: what the map paints is what was counted. O(cells), no allocation in the loop.
 */
export function tally(
  grid: Grid,
  fields: Fields,
  portee: Portee,
  group: Uint32Array,
  groups: number,
  etat: Uint8Array | null = null,
): Tally {
  const out = emptyTally(groups)
  const centre = Float64Array.from(fields.travel.limits(portee, 'centre'))
  const low = Float64Array.from(fields.travel.limits(portee, 'basse'))
  const high = Float64Array.from(fields.travel.limits(portee, 'haute'))
  const { cells, population: everybody, atteinte, inconnue, basse, haute } = out
  const { population, classe } = grid
  const oui = fields.oui.value
  const inconnu = fields.inconnu.value
  // Residents of each group by kind of cell, so that a cell adds to one number: reached with any detour (0), with the
  // central one (1), with the lowest only (2; 3 if an unknown place is within reach), with none (4; 5 likewise). At
  // 7, its cells. It holds because a higher detour never reaches farther.
  const sums = new Float64Array(8 * groups)
  for (let i = 0; i < group.length; i++) {
    const c = classe[i]!
    const d = oui[i]!
    const limit = centre[c]!
    let kind: number
    let state = ATTEINTE
    if (d <= limit) kind = d <= low[c]! ? 0 : 1
    else {
      kind = d <= high[c]! ? 2 : 4
      state = 0
      if (inconnu[i]! <= limit) {
        kind += 1
        state = INCONNUE
      }
    }
    const g = 8 * group[i]!
    sums[g + kind]! += population[i]!
    sums[g + 7]! += 1
    if (etat !== null) etat[i] = state
  }
  for (let g = 0; g < groups; g++) {
    const at = 8 * g
    const certain = sums[at]! + sums[at + 1]!
    const most = certain + sums[at + 2]! + sums[at + 3]!
    cells[g] = sums[at + 7]!
    basse[g] = sums[at]!
    atteinte[g] = certain
    inconnue[g] = sums[at + 3]! + sums[at + 5]!
    haute[g] = most
    everybody[g] = most + sums[at + 4]! + sums[at + 5]!
  }
  return out
}

/** Adds up the tallies of zones by group (`groupOf[z]` is the group of zone z): whole residents, so exact. */
export function mergeTally(byZone: Tally, groupOf: Uint32Array, groups: number): Tally {
  const out = emptyTally(groups)
  for (const key of Object.keys(out) as (keyof Tally)[]) mergeByGroup(byZone[key], groupOf, out[key])
  return out
}

/** Adds each zone's number to that of its group, into `out`. */
export function mergeByGroup<T extends Float64Array | Uint32Array>(
  byZone: T,
  groupOf: Uint32Array,
  out: T,
): T {
  for (let zone = 0; zone < groupOf.length; zone++) out[groupOf[zone]!]! += byZone[zone]!
  return out
}

function emptyTally(groups: number): Tally {
  const column = () => new Float64Array(groups)
  return {
    ...{ population: column(), atteinte: column(), inconnue: column(), basse: column(), haute: column() },
    cells: new Uint32Array(groups),
  }
}

/** 0 is not reached: what a new array holds. */
export const ATTEINTE = 1
export const INCONNUE = 2

/** State of each cell at the central estimate, with the same comparisons as the tally: what the map paints. */
export function cellStates(grid: Grid, fields: Fields, portee: Portee): Uint8Array {
  const limits = fields.travel.limits(portee, 'centre')
  const states = new Uint8Array(grid.zone.length)
  for (let i = 0; i < states.length; i++) {
    const limit = limits[grid.classe[i]!]!
    if (fields.oui.value[i]! <= limit) states[i] = ATTEINTE
    else if (fields.inconnu.value[i]! <= limit) states[i] = INCONNUE
  }
  return states
}
