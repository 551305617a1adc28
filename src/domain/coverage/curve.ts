import type { Grid } from '../grid.ts'
import { type Bande, MINUTES_MAX, type Mode, reachM } from '../modes.ts'
import type { Fields } from './fields.ts'

/** Residents reached at each whole minute 0..60: `atteinte[T]` equals the figure asked for T minutes. */
export interface Curve {
  readonly totale: number
  readonly atteinte: readonly number[]
  readonly basse: readonly number[]
  readonly haute: readonly number[]
}

const STOPS = MINUTES_MAX + 1
const CLASSES = 3

/** Each cell is dropped in the first minute that reaches it, with the same comparison as the figure. O(cells). */
export function computeCurve(grid: Grid, fields: Fields, mode: Mode): Curve {
  const { population } = grid
  return {
    totale: population.reduce((a, b) => a + b, 0),
    atteinte: sumByMinute(grid, fields, mode, 'centre'),
    basse: sumByMinute(grid, fields, mode, 'basse'),
    haute: sumByMinute(grid, fields, mode, 'haute'),
  }
}

function sumByMinute(grid: Grid, fields: Fields, mode: Mode, bande: Bande): number[] {
  const limitM = limitsByMinute(mode, bande)
  const { population, classe } = grid
  const { distanceM } = fields.oui
  // Minutes grow in a straight line with metres: the line gives the stop, give or take one.
  const slope = [0, 1, 2].map((c) => {
    const last = limitM[c * STOPS + MINUTES_MAX]!
    return 1 / (last - limitM[c * STOPS + MINUTES_MAX - 1]!)
  })
  const firstTimed = limitM.findIndex((limit) => limit >= 0)
  const people = new Float64Array(STOPS + 1)
  for (let i = 0; i < population.length; i++) {
    const d = distanceM[i]!
    const base = classe[i]! * STOPS
    let minute = firstTimed + Math.ceil(d * slope[classe[i]!]!)
    if (!(minute <= STOPS)) minute = STOPS
    while (minute > 0 && d <= limitM[base + minute - 1]!) minute--
    while (minute < STOPS && !(d <= limitM[base + minute]!)) minute++
    people[minute]! += population[i]!
  }
  let sum = 0
  return Array.from(people.subarray(0, STOPS), (more) => {
    sum += more
    return sum
  })
}

/** Metres within reach by class and minute: `limitM[classe * STOPS + minute]`, rising with the minute. */
function limitsByMinute(mode: Mode, bande: Bande): Float64Array {
  const limitM = new Float64Array(CLASSES * STOPS)
  for (let minute = 0; minute < STOPS; minute++) {
    const limits = reachM({ type: 'mode', mode, minutes: minute }, bande)
    limits.forEach((limit, c) => {
      limitM[c * STOPS + minute] = limit
    })
  }
  return limitM
}
