import { describe, expect, it } from 'vitest'
import { listTours } from '../../../src/domain/plan/bus/tours.ts'
import { colourEdges } from '../../../src/domain/plan/calendar/colour.ts'
import { splitWeeks } from '../../../src/domain/plan/calendar/weeks.ts'
import { createFlow } from '../../../src/domain/plan/flow.ts'
import { randomInt, seededRandom } from '../../support/draw/random.ts'

describe('colours of half-days', () => {
  it('never give a colour twice at one end, with no more colours than the busiest end has edges', () => {
    for (let seed = 0; seed < 200; seed++) {
      const random = seededRandom(seed)
      const colours = 1 + randomInt(random, 6)
      const used = { g: new Map<number, number>(), d: new Map<number, number>() }
      const edges = Array.from({ length: 60 }, () => ({
        gauche: randomInt(random, 6),
        droite: randomInt(random, 6),
      })).filter(({ gauche, droite }) => {
        const [g, d] = [used.g.get(gauche) ?? 0, used.d.get(droite) ?? 0]
        if (g >= colours || d >= colours) return false
        used.g.set(gauche, g + 1)
        used.d.set(droite, d + 1)
        return true
      })
      const of = colourEdges(edges, colours)
      const ends = edges.flatMap(({ gauche, droite }, at) => [`g${gauche} ${of[at]}`, `d${droite} ${of[at]}`])
      expect(new Set(ends).size).toBe(ends.length)
      expect([...of].every((colour) => colour >= 0 && colour < colours)).toBe(true)
    }
  })
})

describe('weeks of a cycle', () => {
  it('hold every sum of advisers and rooms, rounded down or up', () => {
    for (let seed = 0; seed < 100; seed++) {
      const random = seededRandom(seed)
      const weeks = 1 + randomInt(random, 4)
      const parts = Array.from({ length: 24 }, (_, i) => ({
        conseiller: i % 3,
        salle: Math.floor(i / 3) % 4,
        type: Math.floor(i / 12),
        count: randomInt(random, 5),
      }))
      const split = splitWeeks(parts, weeks)
      expect(split).toHaveLength(weeks)
      const keys = [
        (part: (typeof parts)[number]) => `a${part.conseiller}`,
        (part: (typeof parts)[number]) => `a${part.conseiller}t${part.type}`,
        (part: (typeof parts)[number]) => `j${part.salle}`,
        (part: (typeof parts)[number]) => `j${part.salle}t${part.type}`,
      ]
      for (const key of keys)
        for (const one of new Set(parts.map(key))) {
          const sum = (list: typeof parts) =>
            list.reduce((n, part) => (key(part) === one ? n + part.count : n), 0)
          const total = sum(parts)
          const each = split.map(sum)
          expect(each.reduce((a, b) => a + b, 0)).toBe(total)
          for (const n of each) {
            expect(n).toBeGreaterThanOrEqual(Math.floor(total / weeks))
            expect(n).toBeLessThanOrEqual(Math.ceil(total / weeks))
          }
        }
    }
  })
})

describe('the largest flow', () => {
  it('is the least cut, on networks of 4 by 4', () => {
    for (let seed = 0; seed < 100; seed++) {
      const random = seededRandom(seed)
      const needs = Array.from({ length: 4 }, () => random() * 10)
      const seats = Array.from({ length: 4 }, () => random() * 10)
      const can = needs.map(() => seats.map(() => random() < 0.5))
      const flow = createFlow(10)
      for (const [k, need] of needs.entries()) flow.arc(0, 2 + k, need)
      for (const [j, seat] of seats.entries()) flow.arc(6 + j, 1, seat)
      for (const [k, row] of can.entries())
        for (const [j, yes] of row.entries()) if (yes) flow.arc(2 + k, 6 + j, Number.POSITIVE_INFINITY)
      let least = Number.POSITIVE_INFINITY
      for (let T = 0; T < 16; T++) {
        const paid = seats.reduce((sum, seat, j) => (T & (1 << j) ? sum + seat : sum), 0)
        const left = needs.reduce(
          (sum, need, k) => (can[k]?.some((yes, j) => yes && !(T & (1 << j))) ? sum + need : sum),
          0,
        )
        least = Math.min(least, paid + left)
      }
      expect(flow.push(0, 1)).toBeCloseTo(least, 8)
    }
  })
})

describe('tours of the bus', () => {
  it('are each set of stops that fits in a half-day, in its shortest order', () => {
    const line = [0, 10, 20, 5, 60]
    const tau = line.map((a) => line.map((b) => Math.abs(a - b)))
    const tours = listTours({ h: 1, G: 6, arrets: [0, 1, 2, 3], tau, km: null, conseiller: false }, 210, 60)
    // The last stop is an hour away: alone it takes 120 + 60 minutes, with another one 240.
    expect(tours.map(({ arrets, minutes }) => [[...arrets].sort(), minutes])).toEqual([
      [[0], 20],
      [[0, 1], 40],
      [[0, 2], 20],
      [[1], 40],
      [[1, 2], 40],
      [[2], 10],
      [[3], 120],
    ])
  })
})
