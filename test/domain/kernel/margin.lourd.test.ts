import { beforeAll, describe, expect, it } from 'vitest'
import { METRIC_ROWS, metricRow, squaredDistanceM2 } from '../../../src/domain/geo/geodesy.ts'
import {
  createPlainWorkbench,
  createVectorWorkbench,
  type Workbench,
} from '../../../src/domain/kernel/compare.ts'
import { GREATEST_K2, type SiteStack, SLOPE_X, SLOPE_Y } from '../../../src/domain/kernel/prune.ts'
import { roundingOf } from '../../../src/domain/kernel/wasm/keep-module.ts'
import { randomInt, seededRandom } from '../../support/draw/random.ts'

/** What float32 may propose and only float64 may decide: inputs made to be as near to wrong as can be. */

const f = Math.fround
type Point = [lon: number, lat: number]
interface Drawn {
  box: [number, number, number, number]
  cells: Point[]
  sites: Point[]
}

const CELLS = 9
const between = (random: () => number, from: number, to: number) => from + (to - from) * random()
/** From 10⁻¹⁴ degrees, a nanometre, to 3. */
const size = (random: () => number) => 10 ** between(random, -14, 0.5)

/** Latitudes on the borders of the metric's rows, at the equator, near the poles, and anywhere. */
function drawLatitude(random: () => number): number {
  const rows = Math.round(between(random, -680, 680)) / 8
  return [rows, rows + between(random, -1e-9, 1e-9), between(random, 41, 51), between(random, -85, 85), 0][
    randomInt(random, 5)
  ]!
}

/** Sites around a point, some in one place, some a nanometre apart, some mirrored; cells on bisectors and on sites. */
function draw(random: () => number): Drawn {
  const middle: Point = [between(random, -179, 179), drawLatitude(random)]
  const spread = size(random)
  const far = Math.max(spread, size(random))
  const around = ([lon, lat]: Point, reach: number): Point => [
    lon + between(random, -reach, reach),
    Math.max(-89, Math.min(89, lat + between(random, -reach, reach))),
  ]
  const sites: Point[] = [around(middle, far)]
  for (
    let count = 1 + randomInt(random, 40) * randomInt(random, 2) + randomInt(random, 4);
    count > 0;
    count--
  ) {
    const other = sites[randomInt(random, sites.length)]!
    const kind = randomInt(random, 5)
    if (kind === 0) sites.push([other[0], other[1]])
    else if (kind === 1) sites.push(around(other, 2e-14))
    else if (kind === 2) sites.push([2 * middle[0] - other[0], other[1]])
    else sites.push(around(middle, far))
  }
  const cells = Array.from({ length: CELLS }, (): Point => {
    const [a, b] = [sites[randomInt(random, sites.length)]!, sites[randomInt(random, sites.length)]!]
    const kind = randomInt(random, 4)
    if (kind === 0) return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
    if (kind === 1) return around([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], 1e-13)
    if (kind === 2) return [middle[0], around(middle, spread)[1]]
    return around(middle, spread)
  })
  const lons = cells.map(([lon]) => lon)
  const lats = cells.map(([, lat]) => lat)
  const centre: Point = [
    f((Math.min(...lons) + Math.max(...lons)) / 2),
    f((Math.min(...lats) + Math.max(...lats)) / 2),
  ]
  const half = (values: number[], middle: number) =>
    f(Math.max(...values.map((value) => Math.abs(value - middle))) * (1 + 2 ** -22))
  return { box: [...centre, half(lons, centre[0]), half(lats, centre[1])], cells, sites }
}

function stackOf(sites: readonly Point[]): SiteStack {
  // Numbers in no order of the places.
  const id = Int32Array.from(sites, (_, i) => (i * 7919) % 104729)
  return {
    id,
    lon: Float64Array.from(sites, ([lon]) => lon),
    lat: Float64Array.from(sites, ([, lat]) => lat),
  }
}

function answer(bench: Workbench, { box, cells, sites }: Drawn, stack: SiteStack): void {
  cells.forEach(([lon, lat], i) => {
    bench.lon[i] = lon
    bench.lat[i] = lat
  })
  bench.box.set(box)
  bench.take(stack, sites.length)
  bench.visit(0, sites.length, 1, 0, cells.length)
}

describe('adversarial leaves', () => {
  let vector: Workbench
  let plain: Workbench
  beforeAll(() => {
    vector = createVectorWorkbench()!
    plain = createPlainWorkbench()
  })

  it('equal brute force and the plain loops to the bit in 100,000 configurations', () => {
    const random = seededRandom(101)
    for (let turn = 0; turn < 100000; turn++) {
      const drawn = draw(random)
      const stack = stackOf(drawn.sites)
      answer(vector, drawn, stack)
      answer(plain, drawn, stack)
      for (let cell = 0; cell < CELLS; cell++) {
        const [lon, lat] = drawn.cells[cell]!
        let least = Infinity
        let site = -1
        for (let i = 0; i < drawn.sites.length; i++) {
          const d2 = squaredDistanceM2(lon, lat, stack.lon[i]!, stack.lat[i]!)
          if (d2 < least || (d2 === least && stack.id[i]! < site)) {
            least = d2
            site = stack.id[i]!
          }
        }
        const wanted = Math.sqrt(least)
        const isRight = (bench: Workbench) =>
          bench.siteIndex[cell] === site && bench.distanceM[cell] === wanted
        if (!isRight(vector) || !isRight(plain)) {
          expect.fail(`turn ${turn}, cell ${cell}: ${JSON.stringify({ ...drawn, wanted, site })}`)
        }
      }
    }
  })
})

/** X, Y at the sum of two latitudes. */
function metricAt(sum: number): [x: number, y: number] {
  const row = metricRow(sum)
  return [
    METRIC_ROWS[row]! + METRIC_ROWS[row + 1]! * sum,
    METRIC_ROWS[row + 2]! + METRIC_ROWS[row + 3]! * sum,
  ]
}

describe('what float32 may be wrong by', () => {
  it('is within the bound of the comparison', () => {
    const random = seededRandom(102)
    let greatest = 0
    for (let turn = 0; turn < 100000; turn++) {
      const { box, cells, sites } = draw(random)
      const [h, k] = [box[2], box[3]]
      const [lon, lat] = cells[randomInt(random, CELLS)]!
      const [siteLon, siteLat] = sites[randomInt(random, sites.length)]!
      const [p, q] = [siteLon - box[0], siteLat - box[1]]
      const [X, Y] = metricAt(box[1] + siteLat)
      const [a, b, e] = [f(-2 * X * p), f(-2 * Y * q), f(X * p * p + Y * q * q)]
      const [u, v] = [lon - box[0], lat - box[1]]
      const proposed = f(f(f(a * f(u)) + f(b * f(v))) + e)
      const [X0, Y0] = metricAt(2 * box[1])
      const error = Math.abs(
        X0 * u * u + Y0 * v * v + proposed - squaredDistanceM2(lon, lat, siteLon, siteLat),
      )
      const [x, y] = [Math.abs(p) + h, Math.abs(q) + k]
      const bound =
        (k / 2) * (SLOPE_X * x * x + SLOPE_Y * y * y) +
        (Math.abs(q) / 2) * (SLOPE_X * h * h + SLOPE_Y * k * k) +
        8 * 2 ** -23 * GREATEST_K2 * (x * x + y * y)
      greatest = Math.max(greatest, error / bound)
    }
    expect(greatest).toBeLessThan(1)
    expect(greatest).toBeGreaterThan(0.2)
  })

  it('is within the room that the dropping of sites leaves', () => {
    const random = seededRandom(103)
    let greatest = 0
    for (let turn = 0; turn < 100000; turn++) {
      const reach = Math.min(80, size(random) * 30)
      const place = () => between(random, -reach, reach)
      const [east, north, otherEast, otherNorth] = [place(), place(), place(), place()]
      const [centreEast, centreNorth] = [place(), place()]
      const [h, k] = [reach - Math.abs(centreEast), reach - Math.abs(centreNorth)]
      const [X, Y] = metricAt(between(random, -170, 170))
      /** low − bound of `keepNearest`, each result rounded by `r`. */
      const test = (r: (value: number) => number) => {
        const squared = (x: number, y: number) => r(r(r(x * x) * r(X)) + r(r(y * y) * r(Y)))
        const slope = (x: number, y: number) =>
          r(y * r(r(r(x * x) * r(SLOPE_X / 2)) + r(r(y * y) * r(SLOPE_Y / 2))))
        const away = (a: number, b: number) => Math.abs(r(r(a) - r(b)))
        const [x, y] = [away(east, centreEast), away(north, centreNorth)]
        const [otherX, otherY] = [away(otherEast, centreEast), away(otherNorth, centreNorth)]
        const reaches = r(
          r(r(r(2 * r(X)) * r(h)) * away(east, otherEast)) +
            r(r(r(2 * r(Y)) * r(k)) * away(north, otherNorth)),
        )
        const low = r(r(squared(x, y) - reaches) - slope(r(x + r(h)), r(y + r(k))))
        return low - r(squared(otherX, otherY) + slope(r(otherX + r(h)), r(otherY + r(k))))
      }
      greatest = Math.max(greatest, Math.abs(test(f) - test((value) => value)) / roundingOf(reach))
    }
    expect(greatest).toBeLessThan(1)
    expect(greatest).toBeGreaterThan(0.005)
  })
})
