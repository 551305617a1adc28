import type { Catchment } from '../../../src/domain/kernel/capacity.ts'
import type { CellPoints } from '../../../src/domain/kernel/cells.ts'
import { aroundPoints } from '../../../src/domain/kernel/within.ts'

/** Cells and straight limits in metres by class, with the search that keeps each cell's own limit. */
export function straightCatchment(
  points: CellPoints,
  cellClass: Uint8Array,
  limitM: Float64Array,
): Catchment {
  const around = aroundPoints(points)
  return {
    cellClass,
    limit: limitM,
    reach: (lon, lat, found) => {
      around(lon, lat, Math.max(...limitM), found)
      let kept = 0
      for (let i = 0; i < found.count; i++) {
        if (found.value[i]! > limitM[cellClass[found.cell[i]!]!]!) continue
        found.cell[kept] = found.cell[i]!
        found.value[kept++] = found.value[i]!
      }
      found.count = kept
    },
  }
}
