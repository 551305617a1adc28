import loadHighs from 'highs'
import { beforeAll, describe, expect, it } from 'vitest'
import { distanceM } from '../../../src/domain/geo/geodesy.ts'
import { mergeByCover, weighChoice } from '../../../src/domain/kernel/cover.ts'
import { type CostGoal, type CostTable, chooseByCost, costOf } from '../../../src/domain/kernel/median.ts'
import {
  chooseGreedily,
  countGains,
  type Demand,
  selectUnreached,
} from '../../../src/domain/kernel/siting.ts'
import {
  type HighsAnswer,
  modelFewestPlaces,
  modelLeastMean,
  modelMostReached,
  readAnswer,
} from '../../../src/domain/kernel/siting-model.ts'
import { coverAll, improveBySwaps } from '../../../src/domain/kernel/swap.ts'
import { aroundPoints } from '../../../src/domain/kernel/within.ts'
import { randomInt, seededRandom } from '../../support/draw/random.ts'

let solve: (problem: string, options?: { time_limit: number }) => HighsAnswer

beforeAll(async () => {
  const highs = await loadHighs()
  solve = (problem, options) => highs.solve(problem, options ?? {}) as HighsAnswer
})

/** A made-up territory of 30 km: cells with residents, candidates among them. */
function territory(seed: number, cellCount: number, candidateCount: number, limit: number) {
  const random = seededRandom(seed)
  const lonDeg = Float64Array.from({ length: cellCount }, () => 2.4 + 0.4 * random() * random())
  const latDeg = Float64Array.from({ length: cellCount }, () => 46.2 + 0.28 * random())
  const demand: Demand = {
    around: aroundPoints({ lonDeg, latDeg }),
    weight: Float64Array.from({ length: cellCount }, () => 1 + randomInt(random, 90)),
    limit: Float64Array.from({ length: cellCount }, () => limit * (randomInt(random, 3) === 0 ? 0.6 : 1)),
  }
  const picked = Array.from({ length: candidateCount }, () => randomInt(random, cellCount))
  const candidates = {
    lonDeg: Float64Array.from(picked, (cell) => lonDeg[cell]!),
    latDeg: Float64Array.from(picked, (cell) => latDeg[cell]!),
  }
  return { demand, points: { lonDeg, latDeg }, candidates }
}

/** The answer shown at once, as chooseMost makes it: lazy greedy, then exchanges. */
function chooseAtOnce({ demand, candidates }: ReturnType<typeof territory>, count: number) {
  const cover = mergeByCover(demand, candidates)
  const chosen = improveBySwaps(cover, chooseGreedily(demand, candidates, count).chosen)
  return { chosen, objective: weighChoice(cover, chosen) }
}

/** Weight reached, from the definition. */
function bruteReach(
  { demand, points, candidates }: ReturnType<typeof territory>,
  chosen: readonly number[],
): number {
  let sum = 0
  demand.weight.forEach((weight, cell) => {
    const { lonDeg, latDeg } = points
    const reached = chosen.some(
      (c) =>
        distanceM(lonDeg[cell]!, latDeg[cell]!, candidates.lonDeg[c]!, candidates.latDeg[c]!) <=
        demand.limit[cell]!,
    )
    if (reached) sum += weight
  })
  return sum
}

function* subsets(from: number, count: number, first = 0): Generator<number[]> {
  if (count === 0) yield []
  else {
    for (let i = first; i <= from - count; i++)
      for (const rest of subsets(from, count - 1, i + 1)) yield [i, ...rest]
  }
}

function bestOf(from: number, count: number, value: (chosen: number[]) => number): number {
  let best = -Infinity
  for (const chosen of subsets(from, count)) best = Math.max(best, value(chosen))
  return best
}

describe('most residents newly reached', () => {
  it.each([1, 2, 3, 4, 5, 6])(
    'greedy, swaps and HiGHS agree with trying every choice (instance %i)',
    (seed) => {
      const small = territory(seed, 250, 10, 3000 + 500 * (seed % 4))
      const cover = mergeByCover(small.demand, small.candidates)
      const count = 2 + (seed % 3)
      const best = bestOf(10, count, (chosen) => bruteReach(small, chosen))
      const swapped = chooseAtOnce(small, count)
      expect(swapped.objective).toBe(bruteReach(small, swapped.chosen))
      expect(swapped.objective).toBeGreaterThanOrEqual(0.97 * best)
      expect(swapped.objective).toBeLessThanOrEqual(best)
      const relaxation = solve(modelMostReached(cover, count, true)).ObjectiveValue
      const proven = readAnswer(solve(modelMostReached(cover, count)), 10, relaxation)
      expect(proven.status).toBe('optimal')
      expect(proven.objective).toBeCloseTo(best, 6)
      expect(bruteReach(small, proven.chosen)).toBe(best)
      expect(relaxation).toBeGreaterThanOrEqual(best - 1e-6)
    },
  )

  it('lazy greedy makes the very choices of plain greedy, and stops when nobody is left to win', () => {
    const large = territory(40, 3000, 300, 1500)
    const lazy = chooseGreedily(large.demand, large.candidates, 60)
    const counter = countGains(large.demand, large.candidates)
    const plain: number[] = []
    for (let round = 0; round < 60; round++) {
      let best = { candidate: -1, gain: 0 }
      for (let candidate = 0; candidate < 300; candidate++) {
        const gain = counter.count(candidate)
        if (gain > best.gain) best = { candidate, gain }
      }
      if (best.candidate < 0) break
      counter.choose(best.candidate)
      plain.push(best.candidate)
    }
    expect(lazy.chosen).toEqual(plain)
    expect(lazy.objective).toBe(bruteReach(large, plain))
    expect(lazy.gains.every((gain, i) => i === 0 || gain <= lazy.gains[i - 1]!)).toBe(true)
    const all = chooseGreedily(large.demand, large.candidates, 1000)
    expect(all.chosen.length).toBeLessThan(300)
    expect(all.objective).toBe(bruteReach(large, [...Array(300).keys()]))
  })

  it('counts only cells with weight that existing places do not reach, limits inclusive', () => {
    let asked: number[] = []
    const demand = selectUnreached(
      [5, 6, 0, 8],
      Float64Array.of(100, 100.5, 900, Infinity),
      Uint8Array.of(0, 0, 0, 1),
      [100, 300],
      (cells) => {
        asked = [...cells]
        return () => undefined
      },
    )
    expect(asked).toEqual([1, 3])
    expect([...demand.weight]).toEqual([6, 8])
    expect([...demand.limit]).toEqual([100, 300])
    expect(
      chooseGreedily(demand, { lonDeg: new Float64Array(0), latDeg: new Float64Array(0) }, 3).chosen,
    ).toEqual([])
  })

  it('swaps never lose, and say what no candidate reaches', () => {
    const middle = territory(41, 1500, 90, 2200)
    const cover = mergeByCover(middle.demand, middle.candidates)
    const greedy = chooseGreedily(middle.demand, middle.candidates, 8)
    expect(weighChoice(cover, greedy.chosen)).toBe(greedy.objective)
    expect(weighChoice(cover, improveBySwaps(cover, greedy.chosen))).toBeGreaterThanOrEqual(greedy.objective)
    const total = middle.demand.weight.reduce((a, b) => a + b, 0)
    expect(cover.outOfReach + cover.weight.reduce((a, b) => a + b, 0)).toBe(total)
    expect(cover.outOfReach).toBe(total - bruteReach(middle, [...Array(90).keys()]))
  })
})

describe('exchanges', () => {
  const shared = (a: readonly number[], b: readonly number[]) => a.filter((one) => b.includes(one)).length
  const exchanged = (seed: number) => territory(seed, 120, 12, 4500)
  const instance = (seed: number) => {
    const { demand, candidates } = exchanged(seed)
    return mergeByCover(demand, candidates)
  }

  it('end where no exchange of one or two places wins anybody', () => {
    for (let seed = 300; seed < 340; seed++) {
      const cover = instance(seed)
      const { chosen, objective } = chooseAtOnce(exchanged(seed), 4)
      expect(new Set(chosen).size).toBe(chosen.length)
      for (const set of subsets(12, chosen.length)) {
        if (shared(chosen, set) >= chosen.length - 2)
          expect(weighChoice(cover, set)).toBeLessThanOrEqual(objective)
      }
    }
  })

  it('of two places at once leave choices that no single exchange can better', () => {
    let freed = 0
    for (let seed = 300; seed < 312 && freed === 0; seed++) {
      const cover = instance(seed)
      const all = [...subsets(12, 3)].map((set) => ({ set, reach: weighChoice(cover, set) }))
      for (const { set, reach } of all) {
        if (all.some((other) => other.reach > reach && shared(set, other.set) >= 2)) continue
        if (weighChoice(cover, improveBySwaps(cover, set)) > reach) freed++
      }
    }
    expect(freed).toBeGreaterThan(0)
  })
})

describe('fewest places for everyone reached', () => {
  it.each([1, 2, 3, 4])('is near the fewest that HiGHS proves, and reaches all (instance %i)', (seed) => {
    const small = territory(100 + seed, 300, 20, 4000)
    const cover = mergeByCover(small.demand, small.candidates)
    const chosen = coverAll(cover)
    expect(weighChoice(cover, chosen)).toBe(cover.weight.reduce((a, b) => a + b, 0))
    const proven = readAnswer(solve(modelFewestPlaces(cover)), 20, Number.NaN)
    expect(proven.status).toBe('optimal')
    expect(chosen.length - proven.chosen.length).toBeLessThanOrEqual(1)
    expect(chosen.length).toBeGreaterThanOrEqual(proven.chosen.length)
    const fewer = proven.chosen.length - 1
    if (fewer > 0 && fewer < 6) {
      const reach = bestOf(20, fewer, (set) => weighChoice(cover, set))
      expect(reach).toBeLessThan(weighChoice(cover, chosen))
    }
  })
})

describe('shortest mean and worst cost', () => {
  const costs = (seed: number, base: number): CostTable => {
    const { demand, points, candidates } = territory(seed, 25, 9, 1)
    const cost = new Float64Array(25 * 9)
    for (let point = 0; point < 25; point++) {
      for (let c = 0; c < 9; c++) {
        cost[point * 9 + c] = Math.round(
          distanceM(
            points.lonDeg[point]!,
            points.latDeg[point]!,
            candidates.lonDeg[c]!,
            candidates.latDeg[c]!,
          ),
        )
      }
    }
    const weight = demand.weight.with(3, 0)
    return { pointCount: 25, candidateCount: 9, cost, base: new Float64Array(25).fill(base), weight }
  }

  it.each<[CostGoal, number, number]>([
    ['mean', 200, Infinity],
    ['mean', 201, 9000],
    ['worst', 202, Infinity],
    ['worst', 203, 12000],
  ])(
    'the %s: exchanges come near, HiGHS proves the mean as trying every choice (instance %i)',
    (goal, seed, base) => {
      const table = costs(seed, base)
      const best = -bestOf(9, 3, (chosen) => -costOf(table, chosen, goal))
      const found = chooseByCost(table, 3, goal)
      expect(found.objective).toBe(costOf(table, found.chosen, goal))
      expect(found.objective).toBeGreaterThanOrEqual(best)
      expect(found.objective).toBeLessThanOrEqual(best * (goal === 'mean' ? 1.02 : 1.2))
      if (goal === 'worst') return
      const proven = readAnswer(solve(modelLeastMean(table, 3)), 9, Number.NaN)
      expect(proven.status).toBe('optimal')
      expect(proven.objective / best).toBeCloseTo(1, 9)
      expect(costOf(table, proven.chosen, goal) / best).toBeCloseTo(1, 9)
      expect(solve(modelLeastMean(table, 3, true)).ObjectiveValue).toBeLessThanOrEqual(best * (1 + 1e-9))
    },
  )
})

describe('reading HiGHS', () => {
  it('keeps a choice found in time as bounded, and no choice as none', () => {
    const answer = {
      Status: 'Time limit reached',
      ObjectiveValue: 90,
      Columns: { x1: { Primal: 0.9999 }, x0: { Primal: 0 } },
    }
    expect(readAnswer(answer, 2, 95)).toEqual({ status: 'bounded', chosen: [1], objective: 90, bound: 95 })
    expect(readAnswer({ ...answer, Columns: {} }, 2, 95)).toMatchObject({
      status: 'none',
      chosen: [],
      bound: 95,
    })
    expect(readAnswer({ ...answer, Status: 'Infeasible' }, 2, Number.NaN)).toMatchObject({ status: 'none' })
  })
})
