import { describe, expect, it } from 'vitest'
import { distanceM } from '../../../src/domain/geo/geodesy.ts'
import { squareAround } from '../../../src/domain/geo/tuile.ts'
import { createProject } from '../../../src/map/print/drawing.ts'
import { cadreOf, frameAround, metresPerUnit } from '../../../src/map/print/frame.ts'

describe('a printed map', () => {
  const points = [
    [8.73, 41.92],
    [8.77, 42.01],
  ] as const

  it('shows all its points inside the margin, and its corners are those of its box', () => {
    const frame = frameAround(points, 600, 360, { margin: 34, leastM: 500 })
    const project = createProject(frame)
    for (const [lon, lat] of points) {
      const [x, y] = project(lon, lat)
      expect(x).toBeGreaterThanOrEqual(34 - 1e-6)
      expect(x).toBeLessThanOrEqual(566 + 1e-6)
      expect(y).toBeGreaterThanOrEqual(34 - 1e-6)
      expect(y).toBeLessThanOrEqual(326 + 1e-6)
    }
    const [west, south, east, north] = cadreOf(frame)
    for (const [place, at] of [
      [
        [west, north],
        [0, 0],
      ],
      [
        [east, south],
        [600, 360],
      ],
    ] as const) {
      const [x, y] = project(place[0], place[1])
      expect(x).toBeCloseTo(at[0], 6)
      expect(y).toBeCloseTo(at[1], 6)
    }
  })

  it('has the metres its scale says, and shows enough around a lone point', () => {
    const frame = frameAround([[8.7, 41.9]], 600, 360, { margin: 0, leastM: 500 })
    const [west, south, east, north] = cadreOf(frame)
    expect(distanceM(8.7, south, 8.7, north) / 360 / metresPerUnit(frame)).toBeCloseTo(1, 2)
    expect(distanceM(west, 41.9, east, 41.9) / 600 / metresPerUnit(frame)).toBeCloseTo(1, 2)
    expect(distanceM(8.7, south, 8.7, north)).toBeGreaterThan(495)
  })

  it('asks for the smallest square around its box', () => {
    for (const box of [
      [8.7, 41.9, 8.72, 41.905],
      [8.7, 41.9, 8.701, 41.95],
      [-61.2, 14.5, -61, 14.6],
    ] as const) {
      const { z, x, y } = squareAround(box)
      const side = 2 ** -z
      const lon = (column: number) => column * side * 360 - 180
      const lat = (row: number) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * row * side))) * 180) / Math.PI
      const square = [lon(x), lat(y + 1), lon(x + 1), lat(y)] as const
      expect(square[0]).toBeLessThanOrEqual(box[0] + 1e-9)
      expect(square[1]).toBeLessThanOrEqual(box[1] + 1e-9)
      expect(square[2]).toBeGreaterThanOrEqual(box[2] - 1e-9)
      expect(square[3]).toBeGreaterThanOrEqual(box[3] - 1e-9)
      const fits = [square[2] - square[0] - (box[2] - box[0]), square[3] - square[1] - (box[3] - box[1])]
      expect(Math.min(...fits.map(Math.abs))).toBeLessThan(1e-6)
    }
    expect(squareAround([2, 48, 2, 48]).z).toBeLessThan(20)
  })
})
