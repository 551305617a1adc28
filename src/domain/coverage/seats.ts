import { keepLastOf } from '../common/keep-last.ts'
import { concatGrids, type Grid } from '../geo/grid.ts'
import { type Catchment, shareSeats, weighByThirds } from '../kernel/capacity.ts'
import type { SitePoints } from '../kernel/prune.ts'
import type { Portee } from './modes.ts'
import type { Groups } from './report.ts'
import type { SitesFenetre } from './sites-fenetre.ts'
import { findReached, type Travel } from './travel.ts'
import type { CoverageData } from './zonage.ts'

/** Cells of a grid and how far each of them reaches, at the central estimate. */
export const catchmentOf = (travel: Travel, grid: Grid, portee: Portee): Catchment => ({
  cellClass: grid.classe,
  limit: travel.limits(portee, 'centre'),
  reach: (longitude, latitude, found) => findReached(travel, grid, portee, { longitude, latitude }, found),
})

export const pointsOf = ({ lieux }: SitesFenetre, picked: readonly number[]): SitePoints => ({
  lonDeg: Float64Array.from(picked, (i) => lieux[i]?.longitude ?? Number.NaN),
  latDeg: Float64Array.from(picked, (i) => lieux[i]?.latitude ?? Number.NaN),
})

/** Seats that each commune's residents get, by commune code; null when no seat is known or no cell exists. */
export async function seatsByCommune(
  data: CoverageData,
  travel: Travel,
  sites: SitesFenetre,
  portee: Portee,
): Promise<Map<string, number> | null> {
  const offering = sites.bilans.flatMap((bilan, i) => (bilan.places > 0 ? [i] : []))
  if (offering.length === 0) return null
  const grid = await gridAround(data, sites.departements)
  if (grid.zone.length === 0) return null
  const seats = offering.map((i) => sites.bilans[i]?.places ?? 0)
  const { perCell } = shareSeats(
    catchmentOf(travel, grid, portee),
    pointsOf(sites, offering),
    seats,
    grid.population,
    weighByThirds,
  )
  const sums = new Float64Array(grid.zones.length)
  for (let i = 0; i < perCell.length; i++) sums[grid.zone[i]!]! += perCell[i]! * grid.population[i]!
  return new Map(grid.zones.map((code, z) => [code, sums[z] ?? 0]))
}

/** The last grid joined for each data set: an edit asks for the same one, with its index of cells. */
const joined = keepLastOf<CoverageData, Promise<Grid>>(1)

const gridAround = (data: CoverageData, departements: readonly string[]): Promise<Grid> =>
  joined(data, departements.join(), async () => {
    const grids = await Promise.all(departements.map((code) => data.grid(code)))
    return concatGrids(grids.filter((g) => g !== null))
  })

/** Per zone, to a tenth; null where seats are not known by commune (neighbourhoods) or not known at all. */
export function seatsPer1000(
  { grid, group, codes }: Pick<Groups, 'grid' | 'group' | 'codes'>,
  seats: ReadonlyMap<string, number> | null,
): (number | null)[] {
  const residents = new Float64Array(codes.length)
  const shared = new Float64Array(codes.length)
  const isKnown = new Uint8Array(codes.length)
  const seen = new Uint8Array(grid.zones.length)
  for (let cell = 0; cell < group.length; cell++) {
    const g = group[cell]!
    residents[g]! += grid.population[cell]!
    const zone = grid.zone[cell]!
    if (seen[zone] === 1) continue
    seen[zone] = 1
    const own = seats?.get(grid.zones[zone] ?? '')
    if (own === undefined) continue
    shared[g]! += own
    isKnown[g] = 1
  }
  return codes.map((_, g) =>
    isKnown[g] === 1 && residents[g]! > 0 ? Math.round((shared[g]! / residents[g]!) * 10_000) / 10 : null,
  )
}
