import { describe, expect, it } from 'vitest'
import { shareSeats, weighByThirds } from '../../../src/domain/kernel/capacity.ts'
import { randomInt, seededRandom } from '../../support/draw/random.ts'
import { straightCatchment } from '../../support/examples/catchment.ts'

const random = seededRandom(60)

describe('seats', () => {
  const points = {
    lonDeg: Float64Array.from({ length: 1500 }, () => 2 + 0.5 * random()),
    latDeg: Float64Array.from({ length: 1500 }, () => 46 + 0.4 * random()),
  }
  const sites = {
    lonDeg: Float64Array.from({ length: 40 }, () => 2 + 0.5 * random()),
    latDeg: Float64Array.from({ length: 40 }, () => 46 + 0.4 * random()),
  }
  const cellClass = Uint8Array.from({ length: 1500 }, (_, i) => i % 2)
  const catchment = straightCatchment(points, cellClass, Float64Array.of(3000, 7000))
  const amount = Float64Array.from({ length: 40 }, () => 1 + randomInt(random, 12))
  const population = Float64Array.from({ length: 1500 }, () => randomInt(random, 80))

  it('conserve seats: shares times residents give back the seats of every site with a resident in reach', () => {
    sites.lonDeg[7] = 9
    const { perCell, perSite } = shareSeats(catchment, sites, amount, population, weighByThirds)
    expect(perSite[7]).toBe(0)
    const given = perCell.reduce((sum, share, cell) => sum + share * population[cell]!, 0)
    const seats = amount.reduce((sum, one, site) => sum + (perSite[site]! > 0 ? one : 0), 0)
    expect(Math.abs(given / seats - 1)).toBeLessThan(1e-12)
    expect(perSite.filter((ratio) => ratio > 0).length).toBeGreaterThan(30)
  })

  it('weigh by thirds of the limit', () => {
    expect([0, 1 / 3, 0.34, 2 / 3, 0.9, 1, 1.01].map(weighByThirds)).toEqual([
      1,
      1,
      2 / 3,
      2 / 3,
      1 / 3,
      1 / 3,
      0,
    ])
  })
})
