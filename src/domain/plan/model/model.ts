import { perCycle } from '../instance.ts'
import type { Plan, Probleme } from '../problem.ts'
import { floorsRows } from './floors-rows.ts'
import { meansRows } from './means-rows.ts'
import { type AddRow, FREE } from './rows.ts'
import { seatsRows } from './seats-rows.ts'

/**
 * The plan as a linear programme in whole numbers, as arrays with numbered columns: never as text, where a name said
 * twice counts once and a hyphen is a minus. Numbers in brackets are those of decisions.md 44.
 */
export interface Programme {
  readonly colonnes: number
  readonly lower: number[]
  readonly upper: number[]
  /** 1: whole. */
  readonly whole: Int32Array
  readonly rows: readonly Row[]
  /** Goals, one cost for each column; all are to be made largest, so times and half-days are negative. */
  readonly buts: Readonly<Record<Etape, Float64Array>>
  readonly read: (values: ArrayLike<number>) => Plan
  /** Columns of a plan: a start for the search. */
  readonly write: (plan: Plan, seated: ArrayLike<number>) => Float64Array
  /** Need that existing places reach: no column counts it. */
  readonly acquis: number
  /** Column of the common floor, when it is what is looked for. */
  readonly plancher: number
}

export interface Row {
  readonly indices: number[]
  readonly values: number[]
  readonly lower: number
  readonly upper: number
}

export const ETAPES = {
  A: ['places', 'portee', 'trajet'],
  B: ['portee', 'demiJournees', 'places'],
} as const
export type Etape = 'places' | 'portee' | 'trajet' | 'demiJournees'

/**
 * Columns in this order: half-days n, half-days aboard, tours v, rooms open o, seated x (one for each class and room
 * or place), in reach y (one for each class that no existing place reaches), the common floor. `cherche` replaces the
 * floors of one kind by one column, from 0 to 1, to be made largest. Without `assis` no x is written: seats are not asked about.
 */
export function writeProgramme(
  probleme: Probleme,
  cherche: 'places' | 'portee' | null = null,
  assis = true,
): Programme {
  const { instance, unites, aBord, tournees, classes, R } = probleme
  const { salles } = instance
  const atBord = unites.length
  const atTour = atBord + aBord.length
  const atOpen = atTour + tournees.length
  const atSeated = atOpen + salles.length
  const pairs = assis ? classes.flatMap(({ vers }, k) => vers.map((j) => ({ k, j }))) : []
  const atNear = atSeated + pairs.length
  const asked = classes.flatMap(({ existe, vers }, k) => (existe || vers.length === 0 ? [] : [k]))
  const plancher = atNear + asked.length
  const colonnes = plancher + 1

  const rows: Row[] = []
  const row: AddRow = (terms, lower, upper) => {
    if (terms.length === 0 && lower <= 0) return
    // A floor that no column can meet: the common floor is at most 1, so this row has no solution.
    if (terms.length === 0) rows.push({ indices: [plancher], values: [1], lower: 2, upper: FREE })
    else rows.push({ indices: terms.map(([c]) => c), values: terms.map(([, v]) => v), lower, upper })
  }
  meansRows(probleme, { atBord, atTour, atOpen }, row)
  seatsRows(probleme, { atTour, atSeated }, pairs, row)
  const near = new Map(asked.map((k, i) => [k, atNear + i]))
  for (const [k, column] of near) {
    const rooms = classes[k]?.vers ?? []
    row([[column, 1], ...rooms.map((j) => [atOpen + j, -1] as const)], -FREE, 0) // (8)
  }
  floorsRows(probleme, { atOpen, atSeated, plancher, cherche }, pairs, near, row)

  const upper = new Array<number>(colonnes).fill(FREE)
  unites.forEach(({ max }, at) => {
    upper[at] = max
  })
  aBord.forEach(({ max }, at) => {
    upper[atBord + at] = max
  })
  tournees.forEach((_, at) => {
    upper[atTour + at] = perCycle(instance, instance.bus?.h ?? 0)
  })
  upper.fill(1, atOpen, atSeated)
  upper.fill(1, atNear, plancher)
  upper[plancher] = cherche === null ? 0 : 1

  const goal = (fill: (cost: Float64Array) => void) => {
    const cost = new Float64Array(colonnes)
    fill(cost)
    return cost
  }
  return {
    colonnes,
    lower: new Array<number>(colonnes).fill(0),
    upper,
    whole: Int32Array.from({ length: colonnes }, (_, c) => (c < atSeated ? 1 : 0)),
    rows,
    plancher,
    acquis: classes.reduce((sum, { besoin, existe }) => sum + (existe ? besoin : 0), 0),
    buts: {
      places: goal((cost) => cost.fill(1, atSeated, atNear)),
      portee: goal((cost) => {
        for (const [k, column] of near) cost[column] = classes[k]?.besoin ?? 0
      }),
      trajet: goal((cost) => {
        unites.forEach(({ tau }, at) => {
          cost[at] = -2 * R * tau
        })
      }),
      demiJournees: goal((cost) => {
        cost.fill(-1, 0, atBord)
        cost.fill(-1, atTour, atOpen)
      }),
    },
    read: (values) => ({
      n: Int32Array.from(unites, (_, at) => Math.round(values[at] ?? 0)),
      aBord: Int32Array.from(aBord, (_, at) => Math.round(values[atBord + at] ?? 0)),
      v: Int32Array.from(tournees, (_, at) => Math.round(values[atTour + at] ?? 0)),
    }),
    write: (plan, seated) => {
      const values = new Float64Array(colonnes)
      values.set(plan.n)
      values.set(plan.aBord, atBord)
      values.set(plan.v, atTour)
      unites.forEach(({ salle }, at) => {
        if ((plan.n[at] ?? 0) > 0) values[atOpen + salle] = 1
      })
      tournees.forEach(({ arrets }, at) => {
        if ((plan.v[at] ?? 0) > 0) for (const stop of arrets) values[atOpen + stop] = 1
      })
      values.set(Float64Array.from(seated).subarray(0, pairs.length), atSeated)
      for (const [k, column] of near)
        values[column] = (classes[k]?.vers ?? []).some((j) => values[atOpen + j] === 1) ? 1 : 0
      return values
    },
  }
}
