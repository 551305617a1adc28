import { describe, expect, it } from 'vitest'
import { distanceM, metersPerDegree, squaredDistanceM2 } from '../../../src/domain/geo/geodesy.ts'
import { SLOPE_X, SLOPE_Y } from '../../../src/domain/kernel/prune.ts'
import { seededRandom } from '../../support/draw/random.ts'
import { midLatitudeM, worstErrorM } from '../../support/oracles/distances.ts'

const PLACES = {
  métropole: [-4.8, 42.3, 8.2, 51.1],
  Corse: [8.5, 41.3, 9.6, 43.1],
  Réunion: [55.2, -21.4, 55.9, -20.8],
  Guyane: [-54.6, 2.1, -51.6, 5.8],
} as const

describe('distances', () => {
  for (const [name, box] of Object.entries(PLACES)) {
    it(`stay within 0.5 m of the geodesic up to 50 km in ${name}`, () => {
      const worst = worstErrorM(seededRandom(50), 3000, box)
      expect(worst).toBeLessThan(0.5)
      expect(worst).toBeGreaterThan(0.001)
    })
  }

  it('follow the mid-latitude formula within 7e-7 up to 55° of latitude', () => {
    const random = seededRandom(7)
    for (let i = 0; i < 5000; i++) {
      const [lonA, latA] = [360 * random() - 180, 110 * random() - 55]
      const [lonB, latB] = [lonA + random() - 0.5, latA * (1 - random() / 100)]
      const wanted = midLatitudeM(lonA, latA, lonB, latB)
      expect(Math.abs(distanceM(lonA, latA, lonB, latB) - wanted)).toBeLessThan(wanted * 7e-7)
    }
  })

  it('are the same both ways, to the last bit', () => {
    const random = seededRandom(8)
    for (let i = 0; i < 2000; i++) {
      const [a, b, c, d] = [9 * random(), 41 + 9 * random(), 9 * random(), 41 + 9 * random()]
      expect(squaredDistanceM2(a, b, c, d)).toBe(squaredDistanceM2(c, d, a, b))
    }
  })

  it('exist at the poles and are NaN for NaN', () => {
    expect(distanceM(0, 90, 10, 90)).toBeLessThan(1)
    expect(distanceM(0, -90, 0, -89)).toBeCloseTo(111693.8, 0)
    expect(distanceM(Number.NaN, 45, 2, 45)).toBeNaN()
    expect(distanceM(2, Number.NaN, 2, 45)).toBeNaN()
  })
})

describe('the slopes of the metric', () => {
  it('bound how fast kx² and ky² change per degree of latitude', () => {
    const squares = (lat: number) => {
      const { x, y } = metersPerDegree(lat)
      return { x: x * x, y: y * y }
    }
    let [x, y] = [0, 0]
    for (let lat = -90; lat < 90; lat += 0.05) {
      x = Math.max(x, Math.abs(squares(lat + 0.05).x - squares(lat).x) / 0.05)
      y = Math.max(y, Math.abs(squares(lat + 0.05).y - squares(lat).y) / 0.05)
    }
    expect(x).toBeLessThan(SLOPE_X)
    expect(y).toBeLessThan(SLOPE_Y)
    expect(x).toBeGreaterThan(0.9 * SLOPE_X)
  })
})
