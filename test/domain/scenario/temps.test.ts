import { describe, expect, it } from 'vitest'
import type { Portee } from '../../../src/domain/coverage/modes.ts'
import { readTimes } from '../../../src/domain/coverage/road-travel.ts'
import type { Grid } from '../../../src/domain/geo/grid.ts'
import { cellsWithTime, summarizeCosts } from '../../../src/domain/scenario/temps.ts'
import { siting } from '../../../src/text/simuler/siting.ts'

const portee: Portee = { type: 'mode', mode: 'marche', minutes: 15 }
/** Three cells of 10, 30 and 0 residents. */
const grid: Grid = {
  lonDeg: Float64Array.of(2, 2.1, 2.2),
  latDeg: Float64Array.of(46, 46, 46),
  population: Int32Array.of(10, 30, 0),
  zone: Uint32Array.of(0, 0, 0),
  classe: Uint8Array.of(2, 2, 2),
  zones: ['23001'],
}
const fieldsOf = (...minutes: number[]) =>
  readTimes(
    'marche',
    Float64Array.from(minutes, (m) => 600 * m),
    new Float64Array(3).fill(Infinity),
  )

describe('mean and worst times', () => {
  it('of [20, no way] are those of the residents who have one, and say who is left out: never 10, never 0', () => {
    const before = fieldsOf(20, Infinity, 5)
    const { cells, others } = cellsWithTime(grid, before, portee)
    expect({ cells, others }).toEqual({ cells: [0], others: 30 })
    expect(summarizeCosts(grid, before, portee, cells)).toEqual({ moyen: 20, pire: 20 })
    // A place that gives the others a way must not make the mean look longer.
    expect(summarizeCosts(grid, fieldsOf(18, 60, 5), portee, cells)).toEqual({ moyen: 18, pire: 18 })
    expect(siting.resultat.sansTrajet(others)).toContain('30 habitants')
  })

  it('are none while nobody has a way: no number is shown', () => {
    const none = fieldsOf(Infinity, Infinity, Infinity)
    const { cells, others } = cellsWithTime(grid, none, portee)
    expect({ cells, others }).toEqual({ cells: [0, 1], others: 0 })
    const { moyen, pire } = summarizeCosts(grid, none, portee, cells)
    for (const cost of [moyen, pire]) {
      expect(cost).toBe(Infinity)
      expect(siting.cout(cost, true)).toBe('aucun lieu')
    }
  })
})
