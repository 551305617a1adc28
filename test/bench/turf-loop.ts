import { nearestPoint } from '@turf/turf'
import type { CellPoints } from '../../src/domain/kernel/cells.ts'
import type { SitePoints } from '../../src/domain/kernel/prune.ts'
import { turfPoints } from '../support/oracles/distances.ts'

/** A loop of turf.nearestPoint over `sample` cells spread evenly over all: the time of the whole is in proportion. */
export function turfLoop(cells: CellPoints, sites: SitePoints, sample: number): { run: () => void } {
  const points = turfPoints(sites)
  const step = Math.floor(cells.lonDeg.length / sample)
  return {
    run() {
      for (let i = 0; i < sample; i++)
        nearestPoint([cells.lonDeg[i * step]!, cells.latDeg[i * step]!], points)
    },
  }
}
