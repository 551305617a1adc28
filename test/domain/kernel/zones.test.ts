import { describe, expect, it } from 'vitest'
import { distanceM } from '../../../src/domain/geo/geodesy.ts'
import { shareSeats, sumWithin, weighByThirds } from '../../../src/domain/kernel/capacity.ts'
import { prepareCells } from '../../../src/domain/kernel/cells.ts'
import {
  buildReachCurve,
  readStop,
  sumByZone,
  sumReached,
  weightedQuantiles,
} from '../../../src/domain/kernel/zones.ts'
import { randomInt, seededRandom } from '../../support/draw/random.ts'

const random = seededRandom(60)
const COUNT = 4000
const columns = {
  // Whole hundreds, so that many cells lie exactly at a limit.
  distanceM: Float64Array.from({ length: COUNT }, () =>
    random() < 0.02 ? Infinity : 100 * randomInt(random, 90),
  ),
  weight: Float64Array.from({ length: COUNT }, () => randomInt(random, 500)),
  zone: Uint16Array.from({ length: COUNT }, () => randomInt(random, 41)),
  cellClass: Uint8Array.from({ length: COUNT }, () => randomInt(random, 3)),
}

describe('figures per zone', () => {
  it('sum residents at or under the limit of their class, zone by zone', () => {
    const limits = Float64Array.of(1000, 2500, 4000)
    const sums = sumReached(columns, limits, 40)
    for (let zone = 0; zone < 40; zone++) {
      let wanted = 0
      for (let cell = 0; cell < COUNT; cell++) {
        if (columns.zone[cell] !== zone) continue
        if (columns.distanceM[cell]! <= limits[columns.cellClass[cell]!]!) wanted += columns.weight[cell]!
      }
      expect(sums[zone]).toBe(wanted)
    }
  })

  it('add up over zones to the figure of the whole, and include the limit itself', () => {
    const whole = sumReached(
      { ...columns, zone: new Uint8Array(COUNT) },
      Float64Array.of(900, 900, 900),
      1,
    )[0]
    const parts = sumReached(columns, Float64Array.of(900, 900, 900), 41).reduce((a, b) => a + b, 0)
    expect(parts).toBe(whole)
    const below = sumReached(columns, new Float64Array(3).fill(899.999999), 41).reduce((a, b) => a + b, 0)
    expect(below).toBeLessThan(parts)
    expect(sumByZone(columns.weight, columns.zone, 41).reduce((a, b) => a + b, 0)).toBe(
      columns.weight.reduce((a, b) => a + b, 0),
    )
  })

  it('give at every stop of the slider what a recount gives, and only ever more', () => {
    const stops = 64
    const limits = Float64Array.from({ length: stops * 3 }, (_, i) => Math.floor(i / 3) * 100 * (1 + (i % 3)))
    const curve = buildReachCurve(columns, limits, 3, 41)
    let before = new Float64Array(41)
    for (let stop = 0; stop < stops; stop++) {
      const read = readStop(curve, stop)
      expect(read).toEqual(sumReached(columns, limits.subarray(3 * stop, 3 * stop + 3), 41))
      expect(read.every((sum, zone) => sum >= before[zone]!)).toBe(true)
      before = read.slice()
    }
  })

  it('name the value under which a share of residents lies', () => {
    expect(weightedQuantiles([30, 10, 20, 99], [1, 1, 2, 0], [0, 0.25, 0.5, 0.75, 0.9, 1])).toEqual([
      10, 10, 20, 20, 30, 30,
    ])
    expect(weightedQuantiles([5, Infinity], [1, 1], [0.5, 0.51])).toEqual([5, Infinity])
    expect(weightedQuantiles([Infinity, Infinity, 3], [1, 1, 1], [0.3, 1])).toEqual([3, Infinity])
    expect(weightedQuantiles([1], [0], [0.5])).toEqual([Number.NaN])
    const [median] = weightedQuantiles(columns.distanceM, columns.weight, [0.5])
    const under = (limit: number) =>
      columns.weight.reduce((sum, w, i) => sum + (columns.distanceM[i]! <= limit ? w : 0), 0)
    expect(under(median!)).toBeGreaterThanOrEqual(under(Infinity) / 2)
    expect(under(median! - 1)).toBeLessThan(under(Infinity) / 2)
  })
})

describe('sessions and seats', () => {
  const points = {
    lonDeg: Float64Array.from({ length: 1500 }, () => 2 + 0.5 * random()),
    latDeg: Float64Array.from({ length: 1500 }, () => 46 + 0.4 * random()),
  }
  const sites = {
    lonDeg: Float64Array.from({ length: 40 }, () => 2 + 0.5 * random()),
    latDeg: Float64Array.from({ length: 40 }, () => 46 + 0.4 * random()),
  }
  const cellClass = Uint8Array.from({ length: 1500 }, (_, i) => i % 2)
  const catchment = { index: prepareCells(points), cellClass, limitM: Float64Array.of(3000, 7000) }
  const amount = Float64Array.from({ length: 40 }, () => 1 + randomInt(random, 12))
  const population = Float64Array.from({ length: 1500 }, () => randomInt(random, 80))

  it('cumulate the sessions within each cell’s own limit, as counting every pair does', () => {
    const sums = sumWithin(catchment, sites, amount)
    for (let cell = 0; cell < 1500; cell++) {
      let wanted = 0
      for (let site = 0; site < 40; site++) {
        const d = distanceM(
          points.lonDeg[cell]!,
          points.latDeg[cell]!,
          sites.lonDeg[site]!,
          sites.latDeg[site]!,
        )
        if (d <= catchment.limitM[cellClass[cell]!]!) wanted += amount[site]!
      }
      expect(sums[cell]).toBe(wanted)
    }
  })

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
