import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxAround } from '../../../src/domain/geo/bbox.ts'
import { distanceM } from '../../../src/domain/geo/geodesy.ts'
import { blurPosition, readAdresses } from '../../../src/domain/search/adresses.ts'

const feature = (label: unknown, coordinates: unknown, citycode: unknown = '87085') => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates },
  properties: { label, citycode, score: 0.9 },
})

describe('an answer of the address service', () => {
  it('gives its addresses', () => {
    const json = {
      type: 'FeatureCollection',
      features: [feature('8 Rue Haute 87000 Limoges', [1.26, 45.83])],
    }
    expect(readAdresses(json)).toEqual([
      { libelle: '8 Rue Haute 87000 Limoges', lon: 1.26, lat: 45.83, codeInsee: '87085' },
    ])
  })

  it('loses the lines that are no address on Earth, and keeps the others', () => {
    const features = [
      feature('nulle part', [0, 0]),
      feature('hors de la Terre', [200, 45]),
      feature('texte', ['1', '45']),
      feature(12, [1, 45]),
      feature('\u202e\u200b ', [1, 45]),
      feature('sans commune', [1, 45], 'limoges'),
      null,
      { geometry: null, properties: null },
    ]
    expect(readAdresses({ features })).toEqual([
      { libelle: 'sans commune', lon: 1, lat: 45, codeInsee: null },
    ])
  })

  it('is refused when it is something else, and never throws', () => {
    for (const json of [null, [], 'x', 12, {}, { features: 'x' }]) expect(readAdresses(json)).toBeNull()
    fc.assert(
      fc.property(fc.jsonValue(), (json) => void readAdresses({ features: [json] })),
      { seed: 8 },
    )
  })
})

it('a position keeps three decimals', () => {
  expect(blurPosition(1.261234567, 45.8335)).toEqual({ lon: 1.261, lat: 45.834 })
})

it('a box around a point is as wide as it is high, on the ground', () => {
  const [west, south, east, north] = boxAround(1.26, 45.83)
  const wideM = distanceM(west, 45.83, east, 45.83)
  const highM = distanceM(1.26, south, 1.26, north)
  expect(Math.abs(wideM / highM - 1)).toBeLessThan(0.01)
  expect(highM).toBeGreaterThan(19_000)
})
