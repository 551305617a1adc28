import { seededRandom } from '../support/draw/random.ts'
import { worstErrorM } from '../support/oracles/distances.ts'
import type { BenchRow } from './measure.ts'

/** Largest error of 20,000 pairs up to 50 km apart in metropolitan France, against the WGS84 geodesic. */
export async function benchAccuracy(): Promise<BenchRow[]> {
  const value = worstErrorM(seededRandom(50), 20000, [-4.8, 41.4, 8.2, 51.1])
  return [{ name: 'distance-error-50km-m', value, unit: 'm', goal: '<= 0.5' }]
}
