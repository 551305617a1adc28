import loadHighs from 'highs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type CostTable, chooseByCost, costOf } from '../../../src/domain/kernel/median.ts'
import type { HighsAnswer } from '../../../src/domain/kernel/siting-model.ts'
import type { Solve } from '../../../src/domain/scenario/optimum.ts'
import { solveWorst } from '../../../src/domain/scenario/optimum.ts'
import { seededRandom } from '../../support/draw/random.ts'

const CANDIDATES = 9
const POINTS = 30
let solve: Solve
let solved = 0

beforeAll(async () => {
  const highs = await loadHighs()
  solve = (model, options) => {
    solved++
    return highs.solve(model, options) as HighsAnswer
  }
})

/** Points and candidates in a square; what exists is a fixed cost, or nothing. */
function drawTable(seed: number): CostTable {
  const random = seededRandom(seed)
  const at = (n: number) => Array.from({ length: n }, () => [random(), random()] as const)
  const candidates = at(CANDIDATES)
  return {
    pointCount: POINTS,
    candidateCount: CANDIDATES,
    cost: Float64Array.from(
      at(POINTS).flatMap(([x, y]) => candidates.map(([cx, cy]) => Math.hypot(x - cx, y - cy))),
    ),
    base: Float64Array.from({ length: POINTS }, () => (seed % 3 === 0 ? Infinity : 0.3 + 0.7 * random())),
    weight: Float64Array.from({ length: POINTS }, () => 1),
  }
}

/** Least worst cost of every choice of at most `count` candidates. */
function bestOf(table: CostTable, count: number): number {
  let best = Infinity
  for (let bits = 0; bits < 2 ** CANDIDATES; bits++) {
    const chosen = Array.from({ length: CANDIDATES }, (_, c) => c).filter((c) => (bits >> c) & 1)
    if (chosen.length <= count) best = Math.min(best, costOf(table, chosen, 'worst'))
  }
  return best
}

describe('the least worst time', () => {
  it('is that of every choice tried, and better than exchanges when they are wrong', () => {
    let improved = 0
    for (let seed = 1; seed <= 60; seed++) {
      const count = 1 + (seed % 4)
      const table = drawTable(seed)
      const start = chooseByCost(table, count, 'worst').chosen
      const found = solveWorst(solve, table, start, count, 30, () => 0)
      expect(found.status).toBe('optimal')
      expect(found.objective).toBe(bestOf(table, count))
      expect(found.chosen.length).toBeLessThanOrEqual(count)
      expect(costOf(table, found.chosen, 'worst')).toBe(found.objective)
      if (found.objective < costOf(table, start, 'worst')) improved++
    }
    expect(improved).toBeGreaterThan(3)
    expect(solved).toBeGreaterThan(10)
  })

  it('that is cut short is the best found, with a bound that no choice beats', () => {
    let cut = 0
    for (let seed = 1; seed <= 40; seed++) {
      const table = drawTable(seed)
      const start = [0]
      const found = solveWorst(solve, table, start, 2, 0, () => 0)
      const best = bestOf(table, 2)
      expect(found.bound).toBeLessThanOrEqual(best)
      expect(found.objective).toBeGreaterThanOrEqual(best)
      if (found.status === 'bounded') cut++
    }
    expect(cut).toBeGreaterThan(0)
  })
})
