import type { Grid } from '../geo/grid.ts'
import { type CellIndex, prepareCells } from '../kernel/cells.ts'
import { addSite, moveSite, startEdits } from '../kernel/edit.ts'
import { allocateNearest, nearestDistances } from '../kernel/full-pass.ts'
import { aroundPoints, findWithin } from '../kernel/within.ts'
import type { Etat } from '../places/offre.ts'
import { reachM, travelMinutes } from './modes.ts'
import type { Field, Fields, Place, Travel } from './travel.ts'

const indexes = new WeakMap<Grid['lonDeg'], CellIndex>()

/** The kernel's tree over the cells of a grid, made once: it depends on where they are, not on whom they count. */
export function cellIndexOf(grid: Grid): CellIndex {
  const known = indexes.get(grid.lonDeg)
  if (known !== undefined) return known
  const made = prepareCells(grid)
  indexes.set(grid.lonDeg, made)
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
    return { value: nearest.distanceM, site: nearest.siteIndex }
  }
  return { oui: pass('oui'), inconnu: pass('inconnu'), travel: STRAIGHT }
}

/** From ranks among the picked to ranks among all, in place: one more copy costs as much as a pass. */
function renumber(site: Int32Array, picked: Int32Array): void {
  for (let cell = 0; cell < site.length; cell++) {
    const rank = site[cell]!
    if (rank >= 0) site[cell] = picked[rank]!
  }
}

/** As the crow flies, by the model of modes.ts. */
export const STRAIGHT: Travel = {
  calcul: 'direct',
  limits: reachM,
  cost: (portee, classe, value) =>
    portee.type === 'mode' ? travelMinutes(portee.mode, classe, value) : value,
  fields: computeFields,
  edit: (grid, sites, field) => {
    const nearest = { distanceM: field.value.slice(), siteIndex: field.site.slice() }
    const state = startEdits(cellIndexOf(grid), sites, nearest)
    return {
      value: nearest.distanceM,
      site: nearest.siteIndex,
      move: (site, lonDeg, latDeg) => {
        if (site === state.siteCount) addSite(state, lonDeg, latDeg)
        else moveSite(state, site, lonDeg, latDeg)
      },
    }
  },
  around: (grid, cells) =>
    cells === undefined
      ? (lonDeg, latDeg, limit, found) => findWithin(cellIndexOf(grid), lonDeg, latDeg, limit, found)
      : aroundPoints(pickPoints(grid, cells)),
}

const pickPoints = (grid: Grid, cells: Int32Array) => ({
  lonDeg: Float64Array.from(cells, (cell) => grid.lonDeg[cell]!),
  latDeg: Float64Array.from(cells, (cell) => grid.latDeg[cell]!),
})
