import { nearestPoint } from '@turf/turf'
import type { CellPoints } from '../../src/domain/kernel/cells.ts'
import type { SitePoints } from '../../src/domain/kernel/prune.ts'

/** A loop of turf.nearestPoint over `sample` cells spread evenly over all: the time of the whole is in proportion. */
export function turfLoop(cells: CellPoints, sites: SitePoints, sample: number): { run: () => void } {
  const points = {
    type: 'FeatureCollection' as const,
    features: Array.from(sites.lonDeg, (lon, i) => ({
      type: 'Feature' as const,
      properties: {},
      geometry: { type: 'Point' as const, coordinates: [lon, sites.latDeg[i]!] },
    })),
  }
  const step = Math.floor(cells.lonDeg.length / sample)
  return {
    run() {
      for (let i = 0; i < sample; i++)
        nearestPoint([cells.lonDeg[i * step]!, cells.latDeg[i * step]!], points)
    },
  }
}
