import type { Grid } from '../geo/grid.ts'
import { type CellIndex, prepareCells } from '../kernel/cells.ts'
import { allocateNearest, nearestDistances } from '../kernel/full-pass.ts'
import type { Etat } from '../places/offre.ts'

/** Straight distance from each cell to its nearest place, and which place; Infinity and -1 without any. */
export interface Field {
  readonly distanceM: Float64Array
  /** Index into the list of places the field was made from. */
  readonly site: Int32Array
}

/** Two fields answer every threshold: places that offer it, and places that do not say. */
export interface Fields {
  readonly oui: Field
  readonly inconnu: Field
}

interface Place {
  readonly longitude: number
  readonly latitude: number
}

const indexes = new WeakMap<Grid, CellIndex>()

/** The kernel's tree over the cells of a grid, made once: it depends neither on the places nor on the question. */
export function cellIndexOf(grid: Grid): CellIndex {
  const known = indexes.get(grid)
  if (known !== undefined) return known
  const made = prepareCells(grid)
  indexes.set(grid, made)
  return made
}

/**
 * Distance fields of a grid for places in three states. They do not depend on the mode nor on the
 * threshold, so a slider only recounts. Complexity: two full passes of the kernel.
 */
export function computeFields(grid: Grid, places: readonly Place[], etats: readonly Etat[]): Fields {
  const index = cellIndexOf(grid)
  const pass = (wanted: Etat): Field => {
    const picked: number[] = []
    for (let i = 0; i < places.length; i++) if (etats[i] === wanted) picked.push(i)
    const sites = { lonDeg: new Float64Array(picked.length), latDeg: new Float64Array(picked.length) }
    for (let rank = 0; rank < picked.length; rank++) {
      const { longitude, latitude } = places[picked[rank]!]!
      sites.lonDeg[rank] = longitude
      sites.latDeg[rank] = latitude
    }
    const nearest = allocateNearest(grid.zone.length)
    nearestDistances(index, sites, nearest)
    renumber(nearest.siteIndex, Int32Array.from(picked))
    return { distanceM: nearest.distanceM, site: nearest.siteIndex }
  }
  return { oui: pass('oui'), inconnu: pass('inconnu') }
}

/** From ranks among the picked to ranks among all, in place: one more copy costs as much as a pass. */
function renumber(site: Int32Array, picked: Int32Array): void {
  for (let cell = 0; cell < site.length; cell++) {
    const rank = site[cell]!
    if (rank >= 0) site[cell] = picked[rank]!
  }
}
