import type { Portee } from '../domain/coverage/modes.ts'
import type { Groups } from '../domain/coverage/report.ts'
import { concatGrids, type Grid } from '../domain/geo/grid.ts'
import { shareSeats, weighByThirds } from '../domain/kernel/capacity.ts'
import type { SitesFenetre } from './answer-ateliers.ts'
import { catchmentOf, pointsOf } from './catchment.ts'
import type { Dataset } from './dataset.ts'

/** Seats that each commune's residents get, by commune code; null when no seat is known or no cell exists. */
export async function seatsByCommune(
  dataset: Dataset,
  sites: SitesFenetre,
  portee: Portee,
): Promise<Map<string, number> | null> {
  const offering = sites.bilans.flatMap((bilan, i) => (bilan.places > 0 ? [i] : []))
  if (offering.length === 0) return null
  const grid = await gridAround(dataset, sites.departements)
  if (grid.zone.length === 0) return null
  const seats = offering.map((i) => sites.bilans[i]?.places ?? 0)
  const { perCell } = shareSeats(
    catchmentOf(grid, portee),
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
const joined = new WeakMap<Dataset, { readonly key: string; readonly grid: Promise<Grid> }>()

function gridAround(dataset: Dataset, departements: readonly string[]): Promise<Grid> {
  const key = departements.join()
  const known = joined.get(dataset)
  if (known?.key === key) return known.grid
  const read = async () => {
    const grids = await Promise.all(departements.map((code) => dataset.grid(code)))
    return concatGrids(grids.filter((g) => g !== null))
  }
  const grid = read()
  joined.set(dataset, { key, grid })
  // What could not be read is read again.
  grid.catch(() => joined.delete(dataset))
  return grid
}

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
