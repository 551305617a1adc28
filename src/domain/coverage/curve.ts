import type { Grid } from '../geo/grid.ts'
import { MINUTES_MAX, type Mode } from './modes.ts'
import type { Fields, Travel } from './travel.ts'

/** Residents reached at each whole minute 0..60, and those nobody knows of: both equal the figure asked for T minutes. */
export interface Curve {
  readonly totale: number
  readonly atteinte: readonly number[]
  readonly inconnue: readonly number[]
  readonly basse: readonly number[]
  readonly haute: readonly number[]
}

const STOPS = MINUTES_MAX + 1
const CLASSES = [0, 1, 2] as const
const BANDES = ['centre', 'basse', 'haute'] as const

/**
 * Residents by the first minute that reaches them, with the same comparison as the figure. The limits of the three
 * estimates cut the distances of a class into steps; each cell is looked up once among them all. O(cells).
 */
export function computeCurve(grid: Grid, fields: Fields, mode: Mode): Curve {
  const curve = {
    totale: 0,
    atteinte: new Array<number>(STOPS).fill(0),
    inconnue: new Array<number>(STOPS).fill(0),
    basse: new Array<number>(STOPS).fill(0),
    haute: new Array<number>(STOPS).fill(0),
  }
  const steps = CLASSES.map((classe) => stepsOf(fields.travel, mode, classe))
  const people = sumBySteps(grid, fields.oui.value, fields.oui.value, steps)
  // Within reach, or of a place that does not say.
  const perhaps = sumBySteps(grid, fields.oui.value, fields.inconnu.value, steps)
  for (const classe of CLASSES) {
    const within = runningSum(people[classe]!)
    const withinPerhaps = runningSum(perhaps[classe]!)
    curve.totale += within.at(-1)!
    for (const bande of BANDES) {
      const sums = bande === 'centre' ? curve.atteinte : curve[bande]
      for (let minute = 0; minute < STOPS; minute++) {
        const limit = fields.travel.limits({ type: 'mode', mode, minutes: minute }, bande)[classe]
        const step = steps[classe]!.limit.lastIndexOf(limit)
        if (limit < 0) continue
        sums[minute]! += within[step]!
        if (bande === 'centre') curve.inconnue[minute]! += withinPerhaps[step]! - within[step]!
      }
    }
  }
  return curve
}

/** The limits of a class, each once, rising; and where to begin the search for a value. */
interface Steps {
  readonly limit: Float64Array
  /** `first[⌊value / SLICE⌋]`: the first limit that may hold it. */
  readonly first: Uint16Array
}
const SLICE = 25

function stepsOf(travel: Travel, mode: Mode, classe: 0 | 1 | 2): Steps {
  const all = BANDES.flatMap((bande) =>
    Array.from(
      { length: STOPS },
      (_, minute) => travel.limits({ type: 'mode', mode, minutes: minute }, bande)[classe],
    ),
  )
  const limit = Float64Array.from(new Set(all.filter((limit) => limit >= 0))).sort()
  const first = new Uint16Array(Math.ceil((limit.at(-1) ?? 0) / SLICE) + 1)
  let step = 0
  for (let slice = 0; slice < first.length; slice++) {
    while (step < limit.length && limit[step]! < slice * SLICE) step++
    first[slice] = step
  }
  return { limit, first }
}

/** Residents by the first step that holds the lesser of two distances, for each class; the last entry is beyond all. */
function sumBySteps(
  grid: Grid,
  one: Float64Array,
  other: Float64Array,
  steps: readonly Steps[],
): Float64Array[] {
  const { population, classe } = grid
  const people = steps.map(({ limit }) => new Float64Array(limit.length + 1))
  for (let i = 0; i < population.length; i++) {
    const c = classe[i]!
    const { limit, first } = steps[c]!
    const d = Math.min(one[i]!, other[i]!)
    let step = d < limit[limit.length - 1]! ? first[Math.floor(d / SLICE)]! : limit.length - 1
    while (step < limit.length && !(d <= limit[step]!)) step++
    people[c]![step]! += population[i]!
  }
  return people
}

function runningSum(values: Float64Array): Float64Array {
  let sum = 0
  return values.map((value) => {
    sum += value
    return sum
  })
}
