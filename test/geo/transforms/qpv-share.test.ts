import { featureCollection, intersect, multiPolygon, polygon } from '@turf/turf'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { readPilote } from '../../../geo/feeds/pilote.ts'
import { calibrate } from '../../../geo/transforms/calibrate.ts'
import { fromLaea, toLaea } from '../../../geo/transforms/projection.ts'
import { qpvCells } from '../../../geo/transforms/qpv-cells.ts'
import { type Perimeter, projectPerimeter, shareInside } from '../../../geo/transforms/qpv-share.ts'
import { seededRandom } from '../../support/draw/random.ts'

const CELL_M = 200
const polygonsOf = (geometry: Polygon | MultiPolygon) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
const toDegrees = (rings: number[][][]): Position[][] =>
  rings.map((ring) => ring.map((p) => [...fromLaea(p)]))

const E = 3_700_000
const N = 2_560_000
const at = (points: number[][]) => points.map(([x = 0, y = 0]) => [E + x, N + y])
const box = (x: number, y: number, size: number) =>
  at([
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ])

/** Shapes the 13 real perimeters do not have: a hole, several parts, a deep notch; wound either way. */
const SHAPES: readonly (readonly [string, Position[][][]])[] = [
  ['a square with a hole', [toDegrees([box(30, 30, 700), box(250, 250, 130).reverse()])]],
  ['a hole wound like its outer ring', [toDegrees([box(30, 30, 700), box(250, 250, 130)])]],
  ['two separate parts', [toDegrees([box(0, 0, 310)]), toDegrees([box(500, 40, 190).reverse()])]],
  [
    'a comb, which a cell cuts into pieces',
    [
      toDegrees([
        at([
          ...[
            [0, 0],
            [600, 0],
            [600, 400],
            [500, 400],
            [500, 60],
            [420, 60],
            [420, 390],
            [330, 390],
          ],
          ...[
            [330, 50],
            [250, 50],
            [250, 410],
            [90, 410],
            [90, 30],
            [40, 30],
            [40, 500],
            [0, 500],
            [0, 0],
          ],
        ]),
      ]),
    ],
  ],
]
const real = readPilote().qpv.features.map((f) => [f.properties.code_qp, polygonsOf(f.geometry)] as const)
const ALL = [...real, ...SHAPES].map(([nom, polygons]) => ({
  nom,
  perimeter: projectPerimeter(nom, polygons),
}))

/** Cells of the 200 m grid that the box of a perimeter touches, with one ring of cells around. */
function cellsAround({ bbox: [minE, minN, maxE, maxN] }: Perimeter): (readonly [number, number])[] {
  const first = (x: number) => Math.floor(x / CELL_M) * CELL_M - CELL_M / 2
  const cells: (readonly [number, number])[] = []
  for (let e = first(minE); e <= maxE + CELL_M; e += CELL_M)
    for (let n = first(minN); n <= maxN + CELL_M; n += CELL_M) cells.push([e, n])
  return cells
}

/** Signed plane area of a ring. */
const area = (ring: readonly Position[]) =>
  ring.reduce((sum, [x0 = 0, y0 = 0], i) => {
    const [x1 = 0, y1 = 0] = ring[(i + 1) % ring.length] ?? []
    return sum + ((x0 - E) * (y1 - N) - (x1 - E) * (y0 - N)) / 2
  }, 0)
const polygonArea = ([outer = [], ...holes]: readonly (readonly Position[])[]) =>
  Math.abs(area(outer)) - holes.reduce((sum, hole) => sum + Math.abs(area(hole)), 0)

/** turf's clipping in the plane of the grid, where it is exact. */
function turfShare(perimeter: Perimeter, e: number, n: number): number {
  const half = CELL_M / 2
  const cell = polygon([
    [
      [e - half, n - half],
      [e + half, n - half],
      [e + half, n + half],
      [e - half, n + half],
      [e - half, n - half],
    ],
  ])
  const shape = multiPolygon(perimeter.polygons.map((rings) => rings.map((ring) => ring.map((p) => [...p]))))
  const cut = intersect(featureCollection<Polygon | MultiPolygon>([shape, cell]))
  return cut === null ? 0 : polygonsOf(cut.geometry).reduce((sum, p) => sum + polygonArea(p), 0) / CELL_M ** 2
}

describe.each(ALL)('the share of a cell inside $nom', ({ perimeter }) => {
  const cells = cellsAround(perimeter)

  it('is turf’s', () => {
    for (const [e, n] of cells)
      expect(shareInside(perimeter, e, n, CELL_M)).toBeCloseTo(turfShare(perimeter, e, n), 6)
  })

  it('adds up over the grid to the area of the perimeter', () => {
    const total = cells.reduce((sum, [e, n]) => sum + shareInside(perimeter, e, n, CELL_M) * CELL_M ** 2, 0)
    const wanted = perimeter.polygons.reduce(
      (sum, p) => sum + polygonArea(p.map((r) => r.map((x) => [...x]))),
      0,
    )
    expect(Math.abs(total / wanted - 1)).toBeLessThan(1e-6)
  })

  it('is the share of random points that an even-odd rule finds inside', () => {
    const random = seededRandom(11)
    const [minE, minN, maxE, maxN] = perimeter.bbox
    const DRAWS = 40_000
    let inside = 0
    let shares = 0
    for (let i = 0; i < DRAWS; i++) {
      const e = minE + random() * (maxE - minE)
      const n = minN + random() * (maxN - minN)
      if (isInside(perimeter, e, n)) inside += 1
    }
    for (const [e, n] of cells) shares += shareInside(perimeter, e, n, CELL_M) * CELL_M ** 2
    const p = shares / ((maxE - minE) * (maxN - minN))
    // Five standard deviations: one false alarm in two million.
    expect(Math.abs(inside / DRAWS - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / DRAWS) + 1e-9)
  })
})

function isInside({ polygons }: Perimeter, e: number, n: number): boolean {
  let inside = false
  for (const ring of polygons.flat()) {
    ring.forEach(([x1, y1], i) => {
      const [x0, y0] = ring[(i + ring.length - 1) % ring.length] ?? [0, 0]
      if (y1 > n !== y0 > n && e < ((x0 - x1) * (n - y1)) / (y0 - y1) + x1) inside = !inside
    })
  }
  return inside
}

describe('residents of the neighbourhoods', () => {
  const raw = readPilote()
  const municipal = new Map([...raw.communes].map(([code, c]) => [code, c.population ?? 0]))
  const cells = calibrate(raw.cells200, municipal)
  const found = qpvCells(
    cells,
    ALL.map((s) => s.perimeter),
  )

  it('are whole, and per neighbourhood within one of the sum of share × residents', () => {
    const residents = new Map(cells.map((c) => [`${c.lon},${c.lat}`, c.population]))
    for (const [code] of real) {
      const own = found.filter((c) => c.qpv === code)
      const exact = own.reduce(
        (sum, c) => sum + c.part * (residents.get(`${c.lon},${c.lat}`) ?? Number.NaN),
        0,
      )
      expect(own.every((c) => Number.isInteger(c.population))).toBe(true)
      expect(Math.abs(own.reduce((sum, c) => sum + c.population, 0) - exact)).toBeLessThanOrEqual(0.5)
    }
  })

  it('exist where 200 m cells do: 12 of the 13 perimeters, the Bordeaux one has none (decisions.md 6)', () => {
    const codes = new Set(found.map((c) => c.qpv))
    expect(real.map(([code]) => code).filter((code) => !codes.has(code))).toEqual(['QN03307M'])
  })
})

it('the projection and its inverse agree to 0.1 m', () => {
  const random = seededRandom(3)
  for (let i = 0; i < 500; i++) {
    const position = [3_200_000 + random() * 1_000_000, 2_050_000 + random() * 1_050_000]
    const [e, n] = toLaea(fromLaea(position))
    expect(Math.hypot(e - (position[0] ?? 0), n - (position[1] ?? 0))).toBeLessThan(0.1)
  }
})
