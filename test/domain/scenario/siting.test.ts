import { describe, expect, it } from 'vitest'
import { type CostTable, costOf } from '../../../src/domain/kernel/median.ts'
import { chooseNearest } from '../../../src/domain/scenario/siting.ts'
import { seededRandom } from '../../support/draw/random.ts'

describe('the shortest way of the farthest resident', () => {
  it('opens no place that brings nobody farthest any nearer', () => {
    let fewer = 0
    for (let seed = 1; seed <= 60; seed++) {
      const random = seededRandom(seed)
      const draw = (n: number) => Float64Array.from({ length: n }, () => random())
      const table: CostTable = {
        pointCount: 40,
        candidateCount: 8,
        cost: draw(320),
        base: draw(40).map((one) => 0.4 + one),
        weight: new Float64Array(40).fill(1),
      }
      const { chosen, valeur } = chooseNearest(table, 6)
      expect(costOf(table, chosen, 'worst')).toBe(valeur)
      for (const one of chosen) {
        const without = chosen.filter((c) => c !== one)
        expect(costOf(table, without, 'worst')).toBeGreaterThan(valeur)
      }
      if (chosen.length < 6) fewer++
    }
    expect(fewer).toBeGreaterThan(0)
  })
})
