import { describe, expect, it } from 'vitest'
import { distanceM } from '../../../src/domain/geo/geodesy.ts'
import { firstDates, JAMAIS, zoneDates } from '../../../src/domain/sessions/first-dates.ts'
import { seededRandom } from '../../support/draw/random.ts'
import { straightCatchment } from '../../support/examples/catchment.ts'

describe('the first day within reach', () => {
  it('is that of brute force on random cells, sites, days and limits', () => {
    const random = seededRandom(23)
    for (let round = 0; round < 40; round++) {
      const cells = {
        lonDeg: Float64Array.from({ length: 300 }, () => 1 + random()),
        latDeg: Float64Array.from({ length: 300 }, () => 45 + random()),
      }
      const cellClass = Uint8Array.from({ length: 300 }, () => Math.floor(random() * 3))
      const count = Math.floor(random() * 12)
      const sites = {
        lonDeg: Float64Array.from({ length: count }, () => 1 + random()),
        latDeg: Float64Array.from({ length: count }, () => 45 + random()),
      }
      const days = Array.from({ length: count }, () => 20_000 + Math.floor(random() * 5))
      const limitM = Float64Array.of(random() * 20_000, random() * 40_000, -1)
      const first = firstDates(straightCatchment(cells, cellClass, limitM), sites, days)
      const brute = Array.from({ length: 300 }, (_, cell) =>
        Math.min(
          JAMAIS,
          ...days.filter((_, site) => {
            const d = distanceM(
              cells.lonDeg[cell] ?? 0,
              cells.latDeg[cell] ?? 0,
              sites.lonDeg[site] ?? 0,
              sites.latDeg[site] ?? 0,
            )
            return d <= (limitM[cellClass[cell] ?? 0] ?? 0)
          }),
        ),
      )
      expect([...first]).toEqual(brute)
    }
  })

  it('sums up zones: the first resident, and half of the residents, counted inclusively', () => {
    const first = Int32Array.of(10, 12, JAMAIS, JAMAIS, 11, JAMAIS)
    const population = [30, 20, 50, 7, 49, 51]
    const group = [0, 0, 0, 1, 2, 2]
    expect(zoneDates(first, population, group, 4)).toEqual([
      { premiere: 10, moitie: 12 },
      { premiere: null, moitie: null },
      { premiere: 11, moitie: null },
      { premiere: null, moitie: null },
    ])
  })
})
