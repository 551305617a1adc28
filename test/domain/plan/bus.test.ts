import { describe, expect, it } from 'vitest'
import { roundMinutes } from '../../../src/domain/plan/bus/durees.ts'
import { insertCheapest, nearestNext } from '../../../src/domain/plan/bus/heuristics.ts'
import { orderTournee, readTournee } from '../../../src/domain/plan/bus/read-tournee.ts'
import { bestRound } from '../../../src/domain/plan/bus/round.ts'
import { MoyensIllisibles } from '../../../src/domain/plan/read-fields.ts'
import { randomInt, seededRandom } from '../../support/draw/random.ts'

/** Minutes that differ by direction, some ways missing. */
function drawWays(seed: number, stops: number, missing: number): number[][] {
  const random = seededRandom(seed)
  return Array.from({ length: stops + 1 }, (_, from) =>
    Array.from({ length: stops + 1 }, (_, to) => {
      if (from === to) return 0
      return random() < missing ? Number.POSITIVE_INFINITY : 1 + randomInt(random, 60)
    }),
  )
}

function everyOrder(stops: readonly number[]): number[][] {
  if (stops.length === 0) return [[]]
  return stops.flatMap((first) =>
    everyOrder(stops.filter((one) => one !== first)).map((rest) => [first, ...rest]),
  )
}

/** Depth first, cut where even the nearest next of everyone left is too long: no code shared with the tables of sets. */
function leastByBranches(tau: readonly (readonly number[])[], n: number): number {
  const nearest = tau.map((row, from) => Math.min(...row.filter((_, to) => to !== from)))
  let best = Number.POSITIVE_INFINITY
  const visit = (here: number, left: readonly number[], driven: number) => {
    if (driven + nearest[here]! + left.reduce((sum, stop) => sum + nearest[stop]!, 0) >= best) return
    if (left.length === 0) best = Math.min(best, driven + tau[here]![0]!)
    const sorted = [...left].sort((a, b) => tau[here]![a]! - tau[here]![b]!)
    for (const next of sorted)
      visit(
        next,
        left.filter((stop) => stop !== next),
        driven + tau[here]![next]!,
      )
  }
  visit(
    0,
    numbers(n).map((stop) => stop + 1),
    0,
  )
  return best
}

const numbers = (n: number) => Array.from({ length: n }, (_, stop) => stop)

describe('a round asked for by itself', () => {
  it('is the shortest of every order of its stops, by name', () => {
    for (let seed = 0; seed < 12; seed++) {
      const n = 1 + (seed % 8)
      const ways = drawWays(400 + seed, n, 0)
      const arrets = numbers(n).map((stop) => `arrêt - ${stop}`)
      const least = Math.min(...everyOrder(numbers(n)).map((order) => roundMinutes(ways, order)))
      const names = ['depot', ...arrets]
      const byName = Object.fromEntries(
        names.map((from, i) => [
          from,
          Object.fromEntries(names.map((to, j) => [to, ways[i]![j]]).filter(([to]) => to !== from)),
        ]),
      )
      for (const tau of [ways, byName]) {
        const tour = orderTournee(readTournee({ arrets, tau, km: ways, D: 90 }))
        expect(tour).toMatchObject({ minutes: least, total: least + 90 * n, km: least, prouve: true })
        expect([...tour.arrets].sort()).toEqual([...arrets].sort())
      }
    }
  })

  it('takes points, and says that beyond 12 stops nothing is proven', () => {
    const at = (i: number) => ({ lon: 2.6 + 0.1 * Math.cos(i / 2), lat: 46.3 + 0.07 * Math.sin(i / 2) })
    const points = (n: number) => numbers(n).map((i) => ({ id: `p${(5 * i) % n}`, ...at((5 * i) % n) }))
    const twelve = orderTournee(readTournee({ depot: at(-1), arrets: points(12) }))
    // Round a circle: one way or the other.
    const around = numbers(12).map((i) => `p${i}`)
    expect([around, around.toReversed()]).toContainEqual(twelve.arrets)
    expect(twelve.prouve).toBe(true)
    expect(twelve.km).toBeGreaterThan(30)
    const tour = orderTournee(readTournee({ depot: at(-1), arrets: points(13) }))
    expect(tour.prouve).toBe(false)
    expect(tour.arrets).toHaveLength(13)
  })

  it.each<[unknown, string]>([
    [[], 'fichier'],
    [{ arrets: [] }, 'arrets'],
    [{ arrets: ['a'], tour: 1 }, 'tour'],
    [{ arrets: ['a'] }, 'arrets[0]'],
    [{ depot: { lon: 1, lat: 91 }, arrets: [{ id: 'a', lon: 1, lat: 1 }] }, 'depot.lat'],
    [{ depot: { lon: 1, lat: 1 }, arrets: [{ lon: 1, lat: 1 }] }, 'arrets[0].id'],
    [{ arrets: ['a', 'a'], tau: {} }, 'arrets'],
    [{ arrets: ['depot'], tau: {} }, 'arrets'],
    [{ arrets: ['a'], tau: { depot: { b: 1 } } }, 'tau.depot'],
    [{ arrets: ['a'], tau: [[0, 1]] }, 'tau'],
    [
      {
        arrets: ['a'],
        tau: [
          [0, -1],
          [1, 0],
        ],
      },
      'tau[0][1]',
    ],
    [{ arrets: ['a'], tau: {} }, 'tau'],
    [{ arrets: Array.from({ length: 61 }, String), tau: {} }, 'arrets'],
  ])('refuses what is no round: %j', (file, champ) => {
    let refused: unknown = null
    try {
      orderTournee(readTournee(file))
    } catch (error) {
      refused = error
    }
    expect(refused).toBeInstanceOf(MoyensIllisibles)
    expect(refused).toMatchObject({ champ })
  })
})

describe('the tour of the bus', () => {
  it('is the shortest of all orders, for up to 8 stops', () => {
    for (let seed = 0; seed < 60; seed++) {
      const stops = numbers(seed < 56 ? seed % 8 : 8)
      const tau = drawWays(seed, stops.length, seed % 3 === 0 ? 0.3 : 0)
      const { ordre, minutes, prouve } = bestRound(tau, stops)
      const least = Math.min(...everyOrder(stops).map((order) => roundMinutes(tau, order)))
      expect(minutes).toBe(least)
      expect(roundMinutes(tau, ordre)).toBe(least)
      expect([...ordre].sort((a, b) => a - b)).toEqual(stops)
      expect(prouve).toBe(true)
    }
  })

  it('is proven for 12 stops: no exchange shortens it, and no heuristic beats it', () => {
    for (let seed = 0; seed < 5; seed++) {
      const tau = drawWays(100 + seed, 12, 0)
      const { ordre, minutes, prouve } = bestRound(tau, numbers(12))
      expect(prouve).toBe(true)
      expect(roundMinutes(tau, ordre)).toBe(minutes)
      for (const heuristic of [nearestNext, insertCheapest])
        expect(roundMinutes(tau, heuristic(tau, numbers(12)))).toBeGreaterThanOrEqual(minutes)
    }
  })

  it('is the shortest of all for 9 to 12 stops: no branch that could still be shorter is left', () => {
    for (let seed = 0; seed < 8; seed++) {
      const n = 9 + (seed % 4)
      // Points on a plane, so that a bound cuts most branches; then ways that differ by direction.
      const random = seededRandom(300 + seed)
      const at = Array.from({ length: n + 1 }, () => [random() * 60, random() * 60] as const)
      const tau = at.map(([x, y], from) =>
        at.map(([a, b], to) =>
          from === to ? 0 : Math.ceil(Math.hypot(x - a, y - b)) + (seed % 2) * randomInt(random, 4),
        ),
      )
      expect(bestRound(tau, numbers(n)).minutes, `seed ${seed}`).toBe(leastByBranches(tau, n))
    }
  })

  it('is the better of two for more, each stop once', () => {
    for (let seed = 0; seed < 5; seed++) {
      const tau = drawWays(200 + seed, 20, seed % 2 === 0 ? 0 : 0.2)
      const stops = numbers(20)
      const { ordre, minutes, prouve } = bestRound(tau, stops)
      expect(prouve).toBe(false)
      expect([...ordre].sort((a, b) => a - b)).toEqual(stops)
      const both = [nearestNext, insertCheapest].map((heuristic) => roundMinutes(tau, heuristic(tau, stops)))
      expect(minutes).toBe(Math.min(...both))
      expect(roundMinutes(tau, ordre)).toBe(minutes)
    }
  })

  it('goes round a circle as a circle goes', () => {
    const at = (i: number) => [Math.cos((2 * Math.PI * i) / 21), Math.sin((2 * Math.PI * i) / 21)] as const
    const tau = numbers(21).map((a) =>
      numbers(21).map((b) => 100 * Math.hypot(at(a)[0] - at(b)[0], at(a)[1] - at(b)[1])),
    )
    const side = tau[0]?.[1] ?? 0
    expect(bestRound(tau, numbers(20)).minutes).toBeCloseTo(21 * side, 6)
    expect(bestRound(tau, numbers(12)).minutes).toBeLessThanOrEqual(21 * side)
  })
})
