import { describe, expect, it } from 'vitest'
import { weighChoice } from '../../../src/domain/kernel/cover.ts'
import { type CostTable, costOf } from '../../../src/domain/kernel/median.ts'
import { coverWithin, keepBinding, mergeByOrder, worstFloor } from '../../../src/domain/kernel/merge-costs.ts'
import { randomInt, seededRandom } from '../../support/draw/random.ts'

const POINTS = 120
const CANDIDATES = 6

/** Few distinct costs, so that points share orders and ties occur; some points without weight or without a place. */
function drawTable(seed: number): CostTable {
  const random = seededRandom(seed)
  const draw = (n: number, of: () => number) => Float64Array.from({ length: n }, of)
  return {
    pointCount: POINTS,
    candidateCount: CANDIDATES,
    cost: draw(POINTS * CANDIDATES, () => 1 + randomInt(random, 9) / 4),
    base: draw(POINTS, () => (randomInt(random, 12) === 0 && seed % 2 === 0 ? Infinity : 1 + 2 * random())),
    weight: draw(POINTS, () => randomInt(random, 40)),
  }
}

const subsets = Array.from({ length: 2 ** CANDIDATES }, (_, bits) =>
  Array.from({ length: CANDIDATES }, (_, c) => c).filter((c) => (bits >> c) & 1),
)

describe('cost tables made small', () => {
  it('keep the mean of every choice, and become smaller', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const table = drawTable(seed)
      const merged = mergeByOrder(table)
      expect(merged.pointCount).toBeLessThan(POINTS)
      for (const chosen of subsets) {
        const whole = costOf(table, chosen, 'mean')
        const small = costOf(merged, chosen, 'mean')
        if (Number.isFinite(whole)) expect(small / whole).toBeCloseTo(1, 12)
        else expect(small).toBe(whole)
      }
    }
  })

  it('keep the worst of every choice, and nothing that could not be it', () => {
    let fewer = 0
    for (let seed = 1; seed <= 40; seed++) {
      const table = drawTable(seed)
      const kept = keepBinding(table)
      if (kept.pointCount < POINTS / 2) fewer++
      for (const chosen of subsets) expect(costOf(kept, chosen, 'worst')).toBe(costOf(table, chosen, 'worst'))
      expect(worstFloor(kept)).toBe(costOf(table, subsets.at(-1) ?? [], 'worst'))
    }
    expect(fewer).toBeGreaterThan(0)
  })

  it('say who must be reached for the worst to stay within a limit', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const table = drawTable(seed)
      const limit = 1.5 + (seed % 5) / 4
      const cover = coverWithin(table, limit)
      for (const chosen of subsets) {
        const isWithin = costOf(table, chosen, 'worst') <= limit
        const reachesAll = cover !== null && weighChoice(cover, chosen) === cover.weight.length
        expect(reachesAll).toBe(isWithin)
      }
    }
  })
})
