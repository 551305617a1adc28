import { describe, expect, it } from 'vitest'
import { drawChemin } from '../../src/app/draw-chemin.ts'

describe('a way on the map', () => {
  it('tells its legs from the part along roads', () => {
    const line = [
      [1, 1],
      [2, 1],
      [3, 1],
      [3, 2],
    ] as const
    const features = drawChemin(line)!.features.map(({ properties, geometry }) => [
      properties.approche,
      geometry.coordinates,
    ])
    expect(features).toEqual([
      [true, [line[0], line[1]]],
      [true, [line[2], line[3]]],
      [false, [line[1], line[2]]],
    ])
  })

  it('is nothing without two points, and legs alone without a road between', () => {
    expect(drawChemin(null)).toBeNull()
    expect(drawChemin([[1, 1]])).toBeNull()
    const short = drawChemin([
      [1, 1],
      [2, 1],
      [2, 2],
    ])!
    expect(short.features.map(({ properties }) => properties.approche)).toEqual([true, true])
  })
})
