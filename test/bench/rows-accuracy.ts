import { distanceM, metersPerDegree } from '../../src/domain/geo/geodesy.ts'
import { seededRandom } from '../support/draw/random.ts'
import { geodesicM } from '../support/oracles/distances.ts'
import type { BenchRow } from './measure.ts'

/** Largest error of 20,000 pairs up to 50 km apart in metropolitan France, against the WGS84 geodesic. */
export async function benchAccuracy(): Promise<BenchRow[]> {
  const random = seededRandom(50)
  let worst = 0
  for (let i = 0; i < 20000; i++) {
    const lon = -4.8 + 13 * random()
    const lat = 41.4 + 9.7 * random()
    const bearing = 2 * Math.PI * random()
    const reach = 50000 * Math.sqrt(random())
    const { x, y } = metersPerDegree(lat)
    const lonB = lon + (reach * Math.sin(bearing)) / x
    const latB = lat + (reach * Math.cos(bearing)) / y
    const exact = geodesicM(lon, lat, lonB, latB)
    if (exact <= 50000) worst = Math.max(worst, Math.abs(exact - distanceM(lon, lat, lonB, latB)))
  }
  return [{ name: 'distance-error-50km-m', value: worst, unit: 'm', goal: '<= 0.5' }]
}
