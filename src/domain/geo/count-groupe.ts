import type { Grid } from './grid.ts'
import type { GroupeAge } from './groupe.ts'

/** Members of a cell whose ages nobody knows. */
export const SANS_AGE = -1

/**
 * The same cells counted for a group: `population` holds its members, none where ages are unknown, and `ages` what that
 * leaves out. `membres`: one entry per cell, SANS_AGE where unknown; null where no age of the territory is known. Cells
 * keep their positions and their order, so fields and indexes serve both.
 */
export function countGroupe(everyone: Grid, groupe: GroupeAge, membres: Int32Array | null): Grid {
  const { population: habitants } = everyone
  const population = new Int32Array(habitants.length)
  const sansAge = new Int32Array(habitants.length)
  for (let cell = 0; cell < habitants.length; cell++) {
    const known = membres?.[cell] ?? SANS_AGE
    if (known === SANS_AGE) sansAge[cell] = habitants[cell]!
    else population[cell] = known
  }
  return { ...everyone, population, ages: { groupe, everyone, sansAge } }
}

/** The grid that counts every resident, whatever group this one counts. */
export const everyoneOf = (grid: Grid): Grid => grid.ages?.everyone ?? grid

/** Sums of what cells hold, by their group. */
export function sumCells(values: Int32Array, group: Uint32Array, groups: number): Float64Array {
  const sums = new Float64Array(groups)
  for (let cell = 0; cell < group.length; cell++) sums[group[cell]!]! += values[cell]!
  return sums
}
