import { describe, expect, it } from 'vitest'
import { rasterSquares } from '../../src/worker/raster-squares.ts'
import type { Squares } from '../../src/worker/tile-squares.ts'

const COULEURS = { population: '#010203', atteinte: '#00ff00', nonAtteinte: '#ff0000', inconnue: '#0000ff' }
const SIZE = 512

const squares = (
  ...rows: [x: number, y: number, side: number, reached: number, unknown: number][]
): Squares => ({
  count: rows.length,
  values: Float32Array.from(rows.flat()),
})
const paint = (given: Squares, mode: 'population' | 'portee' = 'portee', size = SIZE) =>
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
