import { describe, expect, it } from 'vitest'
import { computeCurve } from '../../../src/domain/coverage/curve.ts'
import { MINUTES_MAX, MODES, reachM } from '../../../src/domain/coverage/modes.ts'
import { STRAIGHT } from '../../../src/domain/coverage/straight.ts'
import { tally } from '../../../src/domain/coverage/tally.ts'
import type { Fields } from '../../../src/domain/coverage/travel.ts'
import type { Grid } from '../../../src/domain/geo/grid.ts'
import { randomInt, seededRandom } from '../../support/draw/random.ts'

const CELLS = 3000
const random = seededRandom(77)

/** Distances of which one in five lies exactly on a limit, some are 0 and some have no place at all. */
function distances(mode: (typeof MODES)[number]): Float64Array {
  return Float64Array.from({ length: CELLS }, (_, i) => {
    if (i % 97 === 0) return Number.POSITIVE_INFINITY
    if (i % 11 === 0) return 0
    const limit = reachM({ type: 'mode', mode, minutes: randomInt(random, MINUTES_MAX + 1) }, 'centre')
    return i % 5 === 0 ? Math.max(0, limit[(i % 3) as 0 | 1 | 2]) : random() * 60_000
  })
}

describe('the curve of residents by minutes', () => {
  it('equals the tally of each whole minute, limits included, in the three estimates', () => {
    const grid: Grid = {
      lonDeg: new Float64Array(CELLS),
      latDeg: new Float64Array(CELLS),
      population: Int32Array.from({ length: CELLS }, () => 1 + randomInt(random, 900)),
      zone: new Uint32Array(CELLS),
      classe: Uint8Array.from({ length: CELLS }, (_, i) => i % 3),
      zones: ['01001'],
    }
    for (const mode of MODES) {
      const site = new Int32Array(CELLS)
      const fields: Fields = {
        oui: { value: distances(mode), site },
        inconnu: { value: distances(mode), site },
        travel: STRAIGHT,
      }
      const curve = computeCurve(grid, fields, mode)
      expect(curve.totale).toBe(grid.population.reduce((a, b) => a + b, 0))
      for (let minutes = 0; minutes <= MINUTES_MAX; minutes++) {
        const one = tally(grid, fields, { type: 'mode', mode, minutes }, grid.zone, 1)
        const { atteinte, inconnue, basse, haute } = curve
        expect([atteinte, inconnue, basse, haute].map((values) => values[minutes])).toEqual([
          one.atteinte[0],
          one.inconnue[0],
          one.basse[0],
          one.haute[0],
        ])
      }
    }
  })
})
