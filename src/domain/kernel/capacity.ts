import type { SitePoints } from './prune.ts'
import { createFound, type Found } from './within.ts'

/**
 * What a resident can choose from, rather than the nearest place only. Each site is scattered over the cells within
 * its limit: O(pairs). Sums are float64.
 */

/** Cells, the inclusive limit of each class of cells, and how to find those within it of a site. */
export interface Catchment {
  readonly cellClass: Uint8Array
  /** By class, in the unit of the values found. */
  readonly limit: ArrayLike<number>
  /** Fills `found` with the cells within reach of a point, each by the limit of its class. */
  readonly reach: (lonDeg: number, latDeg: number, found: Found) => void
}

export interface SeatsPerResident {
  /** Per cell: seats per resident (A). */
  readonly perCell: Float64Array
  /** Per site: seats per weighted resident of its catchment (R); 0 where nobody lives in reach. */
  readonly perSite: Float64Array
}

/**
 * Enhanced two-step floating catchment (Luo and Qi 2009): R_j = S_j / Σ_i P_i f_ij, then A_i = Σ_j R_j f_ij, with
 * f = `weigh(d / limit)` within the limit and 0 beyond. Conserves seats: Σ A_i P_i = Σ S_j over the sites that
 * have a weighted resident in reach.
 */
export function shareSeats(
  catchment: Catchment,
  sites: SitePoints,
  seats: ArrayLike<number>,
  population: ArrayLike<number>,
  weigh: (shareOfLimit: number) => number,
): SeatsPerResident {
  const { cellClass, limit, reach } = catchment
  const perCell = new Float64Array(cellClass.length)
  const perSite = new Float64Array(sites.lonDeg.length)
  const found = createFound()
  for (let site = 0; site < perSite.length; site++) {
    reach(sites.lonDeg[site]!, sites.latDeg[site]!, found)
    let demand = 0
    for (let i = 0; i < found.count; i++) {
      const cell = found.cell[i]!
      const most = limit[cellClass[cell]!]!
      const factor = weigh(most > 0 ? found.value[i]! / most : 0)
      found.value[i] = factor
      demand += factor * population[cell]!
    }
    if (!(demand > 0)) continue
    const ratio = seats[site]! / demand
    perSite[site] = ratio
    for (let i = 0; i < found.count; i++) perCell[found.cell[i]!]! += ratio * found.value[i]!
  }
  return { perCell, perSite }
}

/** Steps 1, 2/3, 1/3 by thirds of the limit, as in the later APL indicators. */
export function weighByThirds(shareOfLimit: number): number {
  return shareOfLimit <= 1 / 3 ? 1 : shareOfLimit <= 2 / 3 ? 2 / 3 : shareOfLimit <= 1 ? 1 / 3 : 0
}
