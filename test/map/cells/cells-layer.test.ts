import { describe, expect, it } from 'vitest'
import { alignWorld, tileMatrix } from '../../../src/map/cells/cells-layer.ts'
import { opacityAt } from '../../../src/map/cells/cells-painter.ts'
import { seededRandom } from '../../support/draw/random.ts'

/** A column-major matrix times a point, in double precision. */
function project(matrix: ArrayLike<number>, x: number, y: number): number[] {
  return [0, 1, 2, 3].map((row) => matrix[row]! * x + matrix[4 + row]! * y + matrix[12 + row]!)
}

describe('the layer of cells', () => {
  it('puts the corners of a tile where the matrix of the world does', () => {
    const random = seededRandom(5)
    for (let i = 0; i < 200; i++) {
      const world = Float64Array.from({ length: 16 }, () => random() * 2 - 1)
      const z = 4 + Math.floor(random() * 12)
      const [x, y] = [Math.floor(random() * 2 ** z), Math.floor(random() * 2 ** z)]
      for (const [u, v] of [
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
      ] as const) {
        const wanted = project(world, (x + u) / 2 ** z, (y + v) / 2 ** z)
        project(tileMatrix(world, z, x, y), u, v).forEach((value, row) => {
          expect(value).toBeCloseTo(wanted[row] ?? Number.NaN, 5)
        })
      }
    }
  })

  it('keeps its corners steady where a float of the whole world would move by pixels', () => {
    // At level 15 a pixel of a tile is 1/2²⁴ of the world: the limit of a float near 1.
    const [z, x, y] = [15, 16_602, 11_637]
    const scale = 2 ** 16
    const centre = [(x + 0.5) / 2 ** z, (y + 0.5) / 2 ** z] as const
    const world = [scale, 0, 0, 0, 0, -scale, 0, 0, 0, 0, 1, 0, -scale * centre[0], scale * centre[1], 0, 1]
    const [left = 0, top = 0] = project(tileMatrix(world, z, x, y), 0, 0)
    expect([left, top]).toEqual([-1, 1])
  })

  it('moves the world by less than a pixel, onto whole ones', () => {
    const random = seededRandom(6)
    for (let i = 0; i < 100; i++) {
      const world = Float64Array.from({ length: 16 }, () => 1000 * (random() * 2 - 1))
      const [width, height] = [300 + Math.floor(1000 * random()), 300 + Math.floor(1000 * random())] as const
      const aligned = alignWorld(world, width, height)
      for (const [at, side] of [
        [12, width],
        [13, height],
      ] as const) {
        const px = (m: ArrayLike<number>) => ((m[at]! / m[15]! + 1) / 2) * side
        expect(px(aligned)).toBeCloseTo(Math.round(px(world)), 5)
      }
    }
  })

  it('lets more through from near, and over streets', () => {
    expect(opacityAt(9, false)).toBe(1)
    expect(opacityAt(9, true)).toBe(0.85)
    expect(opacityAt(12.75, false)).toBeCloseTo(0.825)
    expect(opacityAt(17, true)).toBeCloseTo(0.65)
  })
})
