import { describe, expect, it } from 'vitest'
import { blockRun, buildTileIndex, latOfMercatorY } from '../../../src/worker/tiles/tile-index.ts'
import { seededRandom } from '../../support/draw/random.ts'

/** Web Mercator tile of a point (OpenStreetMap wiki, "Slippy map tilenames"). */
function tileOf(lon: number, lat: number, z: number): string {
  const phi = (lat * Math.PI) / 180
  const x = Math.floor(((lon + 180) / 360) * 2 ** z)
  const y = Math.floor(((1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2) * 2 ** z)
  return `${z}/${x}/${y}`
}

function randomCells(count: number, seed: number) {
  const random = seededRandom(seed)
  return {
    lonDeg: Float64Array.from({ length: count }, () => -5 + 14 * random()),
    latDeg: Float64Array.from({ length: count }, () => 41 + 10 * random()),
    population: Int32Array.from({ length: count }, () => Math.floor(3000 * random() ** 4)),
  }
}

describe('the index of cells by tile', () => {
  it.each([0, 5, 9, 12, 16])('gives each tile of level %i the cells of the plain formula', (z) => {
    const cells = randomCells(5000, 3)
    const index = buildTileIndex(cells)
    const expected = new Map<string, number[]>()
    cells.lonDeg.forEach((lon, i) => {
      const key = tileOf(lon, cells.latDeg[i]!, z)
      expected.set(key, [...(expected.get(key) ?? []), i])
    })
    for (const [key, wanted] of expected) {
      const [, x, y] = key.split('/').map(Number)
      const [start, end] = blockRun(index, z, x!, y!)
      expect([...index.cell.subarray(start, end)].sort((a, b) => a - b)).toEqual(wanted)
    }
  })

  it('keeps each cell with its own residents', () => {
    const cells = randomCells(500, 4)
    const index = buildTileIndex(cells)
    index.cell.forEach((cell, i) => {
      expect(index.population[i]).toBe(cells.population[cell])
    })
    expect([...index.cell].sort((a, b) => a - b)).toEqual([...cells.lonDeg.keys()])
  })

  it('is empty without cells, and for tiles of the ocean', () => {
    const none = buildTileIndex({
      lonDeg: new Float64Array(),
      latDeg: new Float64Array(),
      population: new Int32Array(),
    })
    expect(blockRun(none, 3, 1, 1)).toEqual([0, 0])
    const [start, end] = blockRun(buildTileIndex(randomCells(100, 5)), 4, 1, 7)
    expect(end - start).toBe(0)
  })

  it('holds the very corners of the world', () => {
    const index = buildTileIndex({
      lonDeg: Float64Array.of(-180, 180),
      latDeg: Float64Array.of(89, -89),
      population: Int32Array.of(1, 2),
    })
    const [start, end] = blockRun(index, 2, 3, 3)
    expect([...index.cell.subarray(start, end)]).toEqual([1])
    expect(blockRun(index, 0, 0, 0)).toEqual([0, 2])
  })

  it('knows the latitude of a tile’s edge', () => {
    expect(latOfMercatorY(0)).toBeCloseTo(85.0511287798, 8)
    expect(latOfMercatorY(0.5)).toBe(0)
  })
})
