import type { Grid } from '../geo/grid.ts'
import { ACROSS_M, islandOf, measuredLon } from '../geo/islands.ts'
import { createFound, findWithin } from '../kernel/within.ts'
import type { Lieu } from '../places/lieu.ts'
import { cellIndexOf, STRAIGHT } from './straight.ts'
import type { Travel } from './travel.ts'

/** What is read of a place. */
type LieuSitue = Pick<Lieu, 'longitude' | 'latitude' | 'codeInsee'>

/** A point this near to a cell lies in the cell's commune (decisions.md 5). */
const NEAR_M = 2000

/**
 * Says on which commune a point lies, for the islands about: a place, on its own; any other point, on that of the
 * nearest cell, '' without one. null where no cell and no place is on an island.
 */
export function islandFinder(
  grid: Grid,
  lieux: readonly LieuSitue[],
): ((lon: number, lat: number) => string) | null {
  const isIsland = (commune: string) => islandOf(commune) > 0
  if (!grid.zones.some(isIsland) && !lieux.some(({ codeInsee }) => isIsland(codeInsee))) return null
  const communes = new Map(
    lieux.map(({ longitude, latitude, codeInsee }) => [`${longitude} ${latitude}`, codeInsee]),
  )
  const found = createFound()
  return (lon, lat) => {
    const known = communes.get(`${lon} ${lat}`)
    if (known !== undefined) return known
    findWithin(cellIndexOf(grid), lon, lat, NEAR_M, found)
    let best = -1
    for (let i = 0; i < found.count; i++) if (best < 0 || found.value[i]! < found.value[best]!) best = i
    return best < 0 ? '' : (grid.zones[grid.zone[found.cell[best]!]!] ?? '')
  }
}

/**
 * The straight line by a mode, where islands are apart (decisions.md 37): cells and places of each island are measured
 * on a meridian of its own (geo/islands.ts). A place is on the island of its commune; a point that is no place, on that
 * of the nearest cell. Without any island about, the plain straight line.
 */
export function straightOverWater(grid: Grid, lieux: readonly LieuSitue[]): Travel {
  const communeAt = islandFinder(grid, lieux)
  if (communeAt === null) return STRAIGHT
  const lonOf = (lon: number, lat: number) =>
    Number.isNaN(lon) ? lon : measuredLon(lon, communeAt(lon, lat), true)
  const apart = new WeakMap<Grid['lonDeg'], Grid>()
  const measured = (cells: Grid): Grid => {
    const known = apart.get(cells.lonDeg)
    if (known !== undefined) return known
    const shift = cells.zones.map((commune) => measuredLon(0, commune, true))
    const lonDeg = new Float64Array(cells.lonDeg.length)
    for (let i = 0; i < lonDeg.length; i++) lonDeg[i] = cells.lonDeg[i]! + shift[cells.zone[i]!]!
    const made = { ...cells, lonDeg }
    apart.set(cells.lonDeg, made)
    return made
  }
  const travel: Travel = {
    ...STRAIGHT,
    cost: (portee, classe, value) => (value < ACROSS_M ? STRAIGHT.cost(portee, classe, value) : Infinity),
    fields: (cells, places, etats) => ({
      ...STRAIGHT.fields(
        measured(cells),
        places.map(({ longitude, latitude }) => ({ longitude: lonOf(longitude, latitude), latitude })),
        etats,
      ),
      travel,
    }),
    edit: (cells, { lonDeg, latDeg }, field) => {
      const sites = { lonDeg: lonDeg.map((lon, i) => lonOf(lon, latDeg[i]!)), latDeg }
      const edited = STRAIGHT.edit(measured(cells), sites, field)
      return { ...edited, move: (site, lon, lat) => edited.move(site, lonOf(lon, lat), lat) }
    },
    around: (cells, picked) => {
      const search = STRAIGHT.around(measured(cells), picked)
      return (lon, lat, limit, out) => search(lonOf(lon, lat), lat, limit, out)
    },
  }
  return travel
}
