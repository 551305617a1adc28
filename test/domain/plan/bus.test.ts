import { describe, expect, it } from 'vitest'
import { roundMinutes } from '../../../src/domain/plan/bus/durees.ts'
import { insertCheapest, nearestNext } from '../../../src/domain/plan/bus/heuristics.ts'
import { bestRound } from '../../../src/domain/plan/bus/round.ts'
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

const numbers = (n: number) => Array.from({ length: n }, (_, stop) => stop)

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
