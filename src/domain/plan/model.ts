import type { Plan, Probleme } from './problem.ts'
import { reachableNeed } from './seats.ts'

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

const FREE = Number.POSITIVE_INFINITY

/**
 * Columns in this order: half-days n, half-days aboard, tours v, rooms open o, seated x (one for each class and room
 * or place), in reach y (one for each class that no existing place reaches), the common floor. `cherche` replaces the
 * floors set by one column, from 0 to 1, to be made largest. Without `assis` no x is written: seats are not asked about.
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
  const row = (
    terms: readonly (readonly [column: number, value: number])[],
    lower: number,
    upper: number,
  ) => {
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
    upper[atTour + at] = instance.C * (instance.bus?.h ?? 0)
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

type AddRow = (
  terms: readonly (readonly [column: number, value: number])[],
  lower: number,
  upper: number,
) => void

/** What advisers, rooms, money and the bus allow: (1) to (6). */
function meansRows(
  { instance, unites, aBord, tournees, groupes, R, arret }: Probleme,
  at: { readonly atBord: number; readonly atTour: number; readonly atOpen: number },
  row: AddRow,
): void {
  const { C, creneaux, salles, bus, m, p, budget, coutDemiJournee, coutKm } = instance
  const all = [
    ...unites.map((unite, i) => ({ ...unite, column: i })),
    ...aBord.map((unite, i) => ({ ...unite, column: at.atBord + i })),
  ]
  const ones = (list: readonly { readonly column: number }[]) =>
    list.map(({ column }) => [column, 1] as const)
  groupes.forEach(({ membres, h }, groupe) => {
    const own = all.filter((unite) => unite.groupe === groupe)
    creneaux.forEach(({ w }, type) => {
      row(ones(own.filter((u) => u.type === type)), -FREE, membres.length * C * w) // (1)
    })
    row(ones(own), -FREE, C * h) // (2)
  })
  const tours = (j: number) =>
    tournees.flatMap(({ arrets }, r) => (arrets.includes(j) ? [[at.atTour + r, 1] as const] : []))
  salles.forEach(({ kappa }, j) => {
    const here = all.filter(({ salle }) => salle === j)
    const open = at.atOpen + j
    creneaux.forEach(({ w }, type) => {
      const own = ones(here.filter((u) => u.type === type))
      if (own.length > 0) row([...own, [open, -C * w * kappa]], -FREE, 0) // (3)
    })
    const count = arret[j] === 1 ? tours(j) : ones(here)
    row([...count, [open, -m]], 0, FREE) // (4)
    if (arret[j] === 1) row([...count, [open, -C * (bus?.h ?? 0)]], -FREE, 0)
  })
  if (p !== null) {
    const open = salles.map((_, j) => [at.atOpen + j, 1] as const)
    row(open, -FREE, p) // (5)
  }
  if (budget !== null) {
    const opening = salles.map(({ cout }, j) => [at.atOpen + j, cout] as const)
    const halfDays = all.map(({ column, km }) => [column, R * (coutDemiJournee + coutKm * km)] as const)
    row(
      [...opening, ...halfDays].filter(([, cost]) => cost !== 0),
      -FREE,
      budget,
    ) // (6)
  }
  if (bus === null) return
  const outings = tournees.map((_, r) => [at.atTour + r, 1] as const)
  row(outings, -FREE, C * bus.h)
  if (!bus.conseiller) return
  const aboard = all.filter(({ salle }) => salle === -1)
  row([...outings, ...aboard.map(({ column }) => [column, -1] as const)], -FREE, 0)
  // One bus: it is aboard of one half-day at a time.
  creneaux.forEach(({ w }, type) => {
    row(ones(aboard.filter((u) => u.type === type)), -FREE, C * w)
  })
}

interface Pair {
  readonly k: number
  readonly j: number
}

/** Who is seated where: (7). */
function seatsRows(
  { instance, unites, tournees, classes, existants, parSeance, parArret }: Probleme,
  at: { readonly atTour: number; readonly atSeated: number },
  pairs: readonly Pair[],
  row: AddRow,
): void {
  const byClass = classes.map((): [number, number][] => [])
  const rooms = instance.salles.length
  const bySeat = Array.from({ length: rooms + existants.length }, (): [number, number][] => [])
  pairs.forEach(({ k, j }, i) => {
    byClass[k]?.push([at.atSeated + i, 1])
    bySeat[j]?.push([at.atSeated + i, 1])
  })
  byClass.forEach((terms, k) => {
    row(terms, -FREE, classes[k]?.besoin ?? 0)
  })
  unites.forEach(({ salle, s }, i) => {
    if ((bySeat[salle]?.length ?? 0) > 0) bySeat[salle]?.push([i, -s * parSeance])
  })
  tournees.forEach(({ arrets }, r) => {
    for (const stop of arrets)
      if ((bySeat[stop]?.length ?? 0) > 0) bySeat[stop]?.push([at.atTour + r, -parArret])
  })
  bySeat.forEach((terms, j) => {
    row(terms, -FREE, j < rooms ? 0 : (existants[j - rooms] ?? 0))
  })
}

/** Floors by commune and by neighbourhood: (9). */
function floorsRows(
  probleme: Probleme,
  at: {
    readonly atOpen: number
    readonly atSeated: number
    readonly plancher: number
    readonly cherche: 'places' | 'portee' | null
  },
  pairs: readonly Pair[],
  near: ReadonlyMap<number, number>,
  row: AddRow,
): void {
  const { instance, classes } = probleme
  const { plancherPlaces, plancherPortee, qpv } = instance
  const { cherche, plancher } = at
  const floor = (
    kind: 'places' | 'portee',
    share: number | null,
    termsOf: (z: number) => [number, number][],
  ) => {
    if (cherche === null ? share === null : cherche !== kind) return
    reachableNeed(probleme).forEach((need, z) => {
      if (need === 0) return
      const known = kind === 'portee' ? knownNeed(probleme, z) : 0
      if (cherche === null) row(termsOf(z), (share ?? 0) * need - known, FREE)
      else row([...termsOf(z), [plancher, -need]], -known, FREE)
    })
  }
  floor('places', plancherPlaces, (z) =>
    pairs.flatMap(({ k }, i): [number, number][] =>
      classes[k]?.commune === z ? [[at.atSeated + i, 1]] : [],
    ),
  )
  floor('portee', plancherPortee, (z) =>
    [...near].flatMap(([k, column]): [number, number][] =>
      classes[k]?.commune === z ? [[column, classes[k]?.besoin ?? 0]] : [],
    ),
  )
  for (const { salles, existants } of qpv)
    if (existants.length === 0)
      row(
        salles.map((j) => [at.atOpen + j, 1] as const),
        1,
        FREE,
      )
}

/** Need of a commune that existing places reach. */
const knownNeed = ({ classes }: Probleme, z: number): number =>
  classes.reduce((sum, { commune, existe, besoin }) => sum + (existe && commune === z ? besoin : 0), 0)
