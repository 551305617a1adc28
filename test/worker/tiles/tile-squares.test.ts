import { describe, expect, it } from 'vitest'
import { buildTileIndex } from '../../../src/worker/tiles/tile-index.ts'
import { SQUARE_STRIDE, type Squares, squaresOfTile } from '../../../src/worker/tiles/tile-squares.ts'
import { seededRandom } from '../../support/draw/random.ts'

const project = (lon: number, lat: number, z: number, sizePx: number): [x: number, y: number] => {
  const phi = (lat * Math.PI) / 180
  const scale = sizePx * 2 ** z
  return [
    ((lon + 180) / 360) * scale,
    ((1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2) * scale,
  ]
}

/** A 1 km grid around Limoges, some cells left out, with states. */
function grid(seed: number) {
  const random = seededRandom(seed)
  const rows: { lon: number; lat: number; population: number; etat: number }[] = []
  for (let i = 0; i < 70; i++) {
    for (let j = 0; j < 70; j++) {
      if (random() < 0.2) continue
      const population = 1 + Math.floor(4000 * random() ** 6)
      rows.push({
        lon: 0.9 + i * 0.0129 + j * 0.0012,
        lat: 45.5 + j * 0.009 - i * 0.0008,
        population,
        etat: Math.floor(5 * random()),
      })
    }
  }
  return {
    rows,
    index: buildTileIndex({
      lonDeg: Float64Array.from(rows, (r) => r.lon),
      latDeg: Float64Array.from(rows, (r) => r.lat),
      population: Int32Array.from(rows, (r) => r.population),
    }),
    etat: Uint8Array.from(rows, (r) => r.etat),
  }
}

const read = ({ count, values }: Squares) =>
  Array.from({ length: count }, (_, i) => {
    const [x, y, side, not, reached, unknown, deja, hors] = values.subarray(
      i * SQUARE_STRIDE,
      (i + 1) * SQUARE_STRIDE,
    )
    return {
      x: x!,
      y: y!,
      side: side!,
      not: not!,
      reached: reached!,
      unknown: unknown!,
      deja: deja!,
      hors: hors!,
    }
  })

const EARTH_M = 40_075_016.686
/** Side of a 1 km cell in pixels, at the latitude of a tile's middle. */
const cellPx = (z: number, lat: number, sizePx: number) =>
  (1000 * sizePx * 2 ** z) / (EARTH_M * Math.cos((lat * Math.PI) / 180))

describe('squares of single cells', () => {
  const { rows, index, etat } = grid(1)

  it.each([
    [9, 257, 182, 512],
    [10, 515, 365, 1024],
    [12, 2061, 1461, 512],
    [15, 16489, 11690, 1024],
  ])('are those a loop over all cells finds (%i/%i/%i, %i px)', (z, x, y, sizePx) => {
    const found = read(squaresOfTile(index, etat, { z, x, y, sizePx, tailleM: 1000 }))
    const half = cellPx(z, 45.8, sizePx) / 2
    const place = (r: (typeof rows)[number]) => {
      const [px, py] = project(r.lon, r.lat, z, sizePx)
      return { x: px - x * sizePx, y: py - y * sizePx }
    }
    const within = (at: { x: number; y: number }, margin: number) =>
      at.x > -margin && at.y > -margin && at.x < sizePx + margin && at.y < sizePx + margin
    // Every cell whose full square may enter the tile is there, and none twice.
    const wanted = rows.filter((r) => within(place(r), half * 0.94))
    expect(wanted.length).toBeGreaterThan(z > 14 ? 0 : 5)
    for (const row of wanted) {
      const at = place(row)
      const same = found.filter((s) => Math.hypot(s.x - at.x, s.y - at.y) < 0.02)
      expect(same).toHaveLength(1)
      const { not, reached, unknown, deja, hors } = same[0]!
      expect([not, reached, unknown, deja, hors]).toEqual(
        [0, 1, 2, 3, 4].map((n) => (n === row.etat ? 1 : 0)),
      )
    }
    // And little else: cells of the blocks that touch the tile.
    expect(found.every((s) => within(s, 4 * half + 1))).toBe(true)
  })

  it('have areas in proportion to residents, until the cell is full', () => {
    const z = 12
    const sizePx = 1024
    const [x, y] = [2061, 1461]
    const found = read(squaresOfTile(index, null, { z, x, y, sizePx, tailleM: 1000 }))
    const most = cellPx(z, 45.85, sizePx) * 0.94
    const areas = found.map((square) => {
      const row = rows.find((r) => {
        const [px, py] = project(r.lon, r.lat, z, sizePx)
        return Math.hypot(px - x * sizePx - square.x, py - y * sizePx - square.y) < 0.02
      })
      return { population: row!.population, area: square.side ** 2, full: square.side > most * 0.995 }
    })
    const free = areas.filter((a) => !a.full && a.population > 30)
    expect(free.length).toBeGreaterThan(10)
    const perResident = free.map((a) => a.area / a.population)
    expect(Math.max(...perResident) / Math.min(...perResident)).toBeLessThan(1.0001)
    expect(Math.max(...found.map((s) => s.side))).toBeLessThan(most * 1.01)
  })

  it('are the same on both sides of a tile’s edge', () => {
    let crossing = 0
    for (let y = 728; y < 734; y++) {
      const request = { z: 11, sizePx: 512, tailleM: 1000, y }
      const west = read(squaresOfTile(index, etat, { ...request, x: 1030 }))
      const east = read(squaresOfTile(index, etat, { ...request, x: 1031 })).map((s) => ({
        ...s,
        x: s.x + 512,
      }))
      for (const s of west.filter((w) => w.x + w.side / 2 > 512 && w.x - w.side / 2 < 512)) {
        const twin = east.find((e) => Math.hypot(e.x - s.x, e.y - s.y) < 0.02)
        expect(twin?.side).toBeCloseTo(s.side, 3)
        crossing++
      }
    }
    expect(crossing).toBeGreaterThan(5)
  })
})

describe('squares of blocks', () => {
  const { rows, index, etat } = grid(2)
  const request = { z: 7, x: 64, y: 45, sizePx: 512, tailleM: 1000 }

  it('add up the residents of their cells, by state', () => {
    const found = read(squaresOfTile(index, etat, request))
    const blocks = new Map<string, number[]>()
    for (const r of rows) {
      const [px, py] = project(r.lon, r.lat, request.z, 512)
      const [bx, by] = [Math.floor((px - request.x * 512) / 8), Math.floor((py - request.y * 512) / 8)]
      if (bx < 0 || by < 0 || bx >= 64 || by >= 64) continue
      const block = blocks.get(`${bx},${by}`) ?? [0, 0, 0, 0, 0]
      block[r.etat]! += r.population
      blocks.set(`${bx},${by}`, block)
    }
    expect(blocks.size).toBeGreaterThan(40)
    expect(found).toHaveLength(blocks.size)
    for (const s of found) {
      const people = blocks.get(`${Math.floor(s.x / 8)},${Math.floor(s.y / 8)}`)!
      const total = people.reduce((a, b) => a + b, 0)
      const shares = [s.not, s.reached, s.unknown, s.deja, s.hors]
      for (const [state, share] of shares.entries()) expect(share).toBeCloseTo(people[state]! / total, 5)
      expect(s.x % 8).toBe(4)
      expect(s.side).toBeLessThanOrEqual(8 * 0.94 + 1e-4)
    }
  })

  it('stay few however many cells there are: 500,000 in one tile', () => {
    const random = seededRandom(9)
    const count = 500_000
    const many = buildTileIndex({
      lonDeg: Float64Array.from({ length: count }, () => 0.1 + 5 * random()),
      latDeg: Float64Array.from({ length: count }, () => 44 + 4 * random()),
      population: new Int32Array(count).fill(20),
    })
    const { count: squares } = squaresOfTile(many, new Uint8Array(count), {
      z: 5,
      x: 16,
      y: 11,
      sizePx: 512,
      tailleM: 200,
    })
    expect(squares).toBeGreaterThan(100)
    expect(squares).toBeLessThanOrEqual(4096)
  })

  it('leave nothing where nobody lives', () => {
    expect(squaresOfTile(index, etat, { ...request, x: 10 }).count).toBe(0)
  })
})
