import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import { lieuxInView } from '../../../src/features/couverture/map/lieux-in-view.ts'

const degree = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const lieux = fc.array(fc.tuple(degree(0, 3), degree(44, 47)), { maxLength: 60 }).map((points) =>
  points.map(
    ([longitude, latitude], i): Lieu => ({
      ...LIEU_VIDE,
      id: String(i),
      nom: String(i),
      longitude,
      latitude,
    }),
  ),
)

it('the list is the set of the map: the same ids, on 200 random views', () => {
  fc.assert(
    fc.property(lieux, degree(0, 2), degree(44, 46), degree(0, 1), (all, west, south, size) => {
      const view = [west, south, west + size, south + size] as const
      const { visibles } = lieuxInView(all, [], view)
      const inside = all.filter(
        (l) =>
          l.longitude >= view[0] && l.longitude <= view[2] && l.latitude >= view[1] && l.latitude <= view[3],
      )
      expect(visibles.map((l) => l.id).sort()).toEqual(inside.map((l) => l.id).sort())
    }),
    { numRuns: 200, seed: 4 },
  )
})

it('the nearest to the middle comes first, and the commune there gives its name', () => {
  const at = (id: string, longitude: number): Lieu => ({ ...LIEU_VIDE, id, longitude, latitude: 46 })
  const communes = [
    { nom: 'Loin', lon: 2.4, lat: 46 },
    { nom: 'Milieu', lon: 2.01, lat: 46 },
    { nom: 'Dehors', lon: 9, lat: 46 },
  ]
  const { visibles, autour } = lieuxInView([at('a', 2.4), at('b', 2.1)], communes, [1.5, 45.5, 2.5, 46.5])
  expect(visibles.map((l) => l.id)).toEqual(['b', 'a'])
  expect(autour).toBe('Milieu')
})

it('without a map, every place is listed', () => {
  const all = [{ ...LIEU_VIDE, id: 'a', longitude: 2, latitude: 46 }]
  expect(lieuxInView(all, [], null)).toEqual({ visibles: all, autour: null })
})
