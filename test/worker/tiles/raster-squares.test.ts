import { describe, expect, it } from 'vitest'
import type { ModeCarreaux } from '../../../src/domain/geo/tuile.ts'
import { rasterSquares } from '../../../src/worker/tiles/raster-squares.ts'
import type { Squares } from '../../../src/worker/tiles/tile-squares.ts'
import { seededRandom } from '../../support/draw/random.ts'

const COULEURS = {
  population: '#010203',
  atteinte: '#00ff00',
  nonAtteinte: '#ff0000',
  inconnue: '#0000ff',
  dejaAtteinte: '#00ffff',
  resteHors: '#ffff00',
}
const SIZE = 512

const squares = (
  ...rows: [x: number, y: number, side: number, reached: number, unknown: number][]
): Squares => ({
  count: rows.length,
  values: Float32Array.from(
    rows.flatMap(([x, y, side, reached, unknown]) => [
      x,
      y,
      side,
      1 - reached - unknown,
      reached,
      unknown,
      0,
      0,
    ]),
  ),
})
/** One square with its residents by state of a difference. */
const changed = (x: number, y: number, side: number, people: readonly number[]): Squares => {
  const total = people.reduce((a, b) => a + b, 0)
  return { count: 1, values: Float32Array.from([x, y, side, ...people.map((n) => n / total)]) }
}
const paint = (given: Squares, mode: ModeCarreaux = 'portee', size = SIZE) =>
  rasterSquares(given, size, mode, COULEURS)
const at = (pixels: Uint8ClampedArray, x: number, y: number, size = SIZE) => [
  ...pixels.subarray(4 * (y * size + x), 4 * (y * size + x) + 4),
]
/** Painted surface by channel, in pixels: opacity counts. */
function areas(pixels: Uint8ClampedArray) {
  let [red, green, blue] = [0, 0, 0]
  for (let i = 0; i < pixels.length; i += 4) {
    const alpha = pixels[i + 3]! / 255
    red += (pixels[i]! / 255) * alpha
    green += (pixels[i + 1]! / 255) * alpha
    blue += (pixels[i + 2]! / 255) * alpha
  }
  return { red, green, blue }
}

describe('painting squares', () => {
  it('covers exactly the square, edges in proportion', () => {
    const pixels = paint(squares([100.5, 100.25, 10.5, 1, 0]))
    expect(areas(pixels).green).toBeCloseTo(10.5 ** 2, 0)
    expect(at(pixels, 100, 100)).toEqual([0, 255, 0, 255])
    expect(at(pixels, 95, 100)).toEqual([0, 255, 0, 191])
    expect(at(pixels, 94, 100)).toEqual([0, 0, 0, 0])
  })

  it('uses one colour for the population, whatever the states', () => {
    const pixels = paint(squares([50, 50, 20, 0, 1]), 'population')
    expect(at(pixels, 50, 50)).toEqual([1, 2, 3, 255])
  })

  it('cuts a mixed block in bands as large as the shares, reached at the bottom', () => {
    const pixels = paint(squares([64, 64, 40, 0.25, 0]))
    const { red, green } = areas(pixels)
    expect(green).toBeCloseTo(400, 5)
    expect(red).toBeCloseTo(1200, 5)
    expect(at(pixels, 64, 83)).toEqual([0, 255, 0, 255])
    expect(at(pixels, 64, 45)).toEqual([255, 0, 0, 255])
  })

  it('paints who reaches one place plain, and the others with stripes in the colour of residents', () => {
    const pixels = paint(squares([60, 60, 24, 1, 0], [100, 60, 24, 0, 0]), 'autour')
    for (let y = 50; y < 70; y++) expect(at(pixels, 60, y)).toEqual([0, 255, 0, 255])
    const others = Array.from({ length: 16 }, (_, i) => at(pixels, 100, 52 + i))
    for (const pixel of others) expect(pixel.slice(0, 3)).toEqual([1, 2, 3])
    expect(new Set(others.map(([, , , alpha]) => alpha)).size).toBeGreaterThan(1)
  })

  it('stripes what is unknown, by position on the map and not in the square', () => {
    const pixels = paint(squares([60, 60, 24, 0, 1], [100, 60, 24, 0, 1]))
    const alphas = new Set(Array.from({ length: 16 }, (_, i) => at(pixels, 52 + i, 60)[3]))
    expect(alphas.size).toBeGreaterThan(1)
    for (let i = 0; i < 16; i++) expect(at(pixels, 52 + i, 60)).toEqual(at(pixels, 92 + i, 60))
    expect(at(pixels, 56, 60)).toEqual(at(pixels, 57, 59))
  })

  it('fills small unknown squares, where stripes would be noise', () => {
    const pixels = paint(squares([60, 60, 4, 0, 1]))
    for (let x = 58; x < 62; x++) expect(at(pixels, x, 60)).toEqual([0, 0, 255, 255])
  })

  it('cuts squares at the tile’s edges', () => {
    const pixels = paint(squares([0, 0, 20, 1, 0], [512, 512, 20, 1, 0], [600, 5, 20, 1, 0]))
    expect(areas(pixels).green).toBeCloseTo(200, 5)
  })
})

describe('painting a difference', () => {
  const PLAIN = { 0: [255, 0, 0], 1: [0, 255, 0], 2: [0, 0, 255], 3: [0, 255, 255], 4: [255, 255, 0] }
  /** Rows of the square's middle column, from the bottom up, by colour. */
  const column = (pixels: Uint8ClampedArray, x: number, from: number, to: number) =>
    Array.from({ length: from - to }, (_, i) => at(pixels, x, from - 1 - i).slice(0, 3))

  it('bands the five states by their residents, those within reach afterwards at the bottom', () => {
    const pixels = paint(changed(100, 100, 40, [10, 20, 30, 40, 100]), 'difference')
    const order = [3, 1, 2, 0, 4] as const
    const heights = { 3: 8, 1: 4, 2: 6, 0: 2, 4: 20 }
    expect(column(pixels, 100, 120, 80)).toEqual(
      order.flatMap((state) => Array.from({ length: heights[state] }, () => PLAIN[state])),
    )
  })

  it('paints plain what changes and stripes what stays, each its own way', () => {
    const alphas = [0, 1, 2, 3, 4].map((state) => {
      const people = [0, 0, 0, 0, 0]
      people[state] = 7
      const pixels = paint(changed(100, 100, 24, people), 'difference')
      expect(at(pixels, 100, 100).slice(0, 3)).toEqual(PLAIN[state as 0])
      return Array.from({ length: 16 }, (_, i) => at(pixels, 96 + (i % 4), 96 + Math.floor(i / 4))[3]).join()
    })
    expect(alphas[0]).toBe(Array(16).fill(255).join())
    expect(alphas[1]).toBe(alphas[0])
    expect(new Set(alphas).size).toBe(4)
  })

  it('leaves no sliver of a state nobody is in: 500 mixed squares', () => {
    const random = seededRandom(5)
    for (let i = 0; i < 500; i++) {
      const people = Array.from({ length: 5 }, () => (random() < 0.5 ? 0 : Math.floor(1 + 999 * random())))
      if (people.every((n) => n === 0)) continue
      const pixels = paint(changed(256 + random(), 256 + random(), 3 + 30 * random(), people), 'difference')
      const seen = new Set<string>()
      for (let p = 0; p < pixels.length; p += 4)
        if (pixels[p + 3] !== 0) seen.add(pixels.subarray(p, p + 3).join())
      const allowed = people.flatMap((n, state) => (n > 0 ? [PLAIN[state as 0].join()] : []))
      expect([...seen].filter((colour) => !allowed.includes(colour))).toEqual([])
    }
  })
})
