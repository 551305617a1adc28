import type { Grid } from '../../geo/grid.ts'
import { createFound } from '../../kernel/within.ts'
import type { PreparedScope } from '../answer.ts'
import type { Portee } from '../modes.ts'
import type { Travel } from '../travel.ts'
import { samePlaces } from './same-places.ts'

/** Shares of the residents, in percent, for which a time is told. */
export const PARTS_TEMPS = [50, 75, 90] as const

/** How long to the nearest place, or to the second, or the third. */
export interface TempsRang {
  /** Least whole minutes within which this share of all residents has one; null: never, too many cannot reach any. */
  readonly p50: number | null
  readonly p75: number | null
  readonly p90: number | null
  /** Mean minutes of the residents who can reach one, and how many they are; null: nobody can. */
  readonly moyenne: number | null
  readonly habitants: number
}

/** Times as people ask for them. Residents are those that the question counts: a group has its own weights. */
export interface Temps {
  readonly totale: number
  readonly rangs: readonly [premier: TempsRang, deuxieme: TempsRang, troisieme: TempsRang]
  /** Residents within reach of one place only: they lose it if it closes. */
  readonly seulLieu: number
}

/** As far as most residents have their three places. */
const NEAR_M = 40_000

/**
 * Times to the nearest, second and third place in state yes; places within 30 m count once. null for a plain distance,
 * and where nobody is counted. One search for each place: O(places × cells near them), by road O(places × network).
 */
export function tempsOf({ scope, lieux, etats, fields }: PreparedScope, portee: Portee): Temps | null {
  const { grid } = scope
  const totale = grid.population.reduce((a, b) => a + b, 0)
  if (portee.type === 'distance' || totale === 0) return null
  const { travel } = fields
  const open = lieux.filter((_, i) => etats[i] === 'oui')
  const best = nearestThree(travel, grid, open)
  const limits = travel.limits(portee, 'centre')
  let seulLieu = 0
  for (let cell = 0; cell < grid.zone.length; cell++) {
    const limit = limits[grid.classe[cell]!]!
    if (best[0].value[cell]! <= limit && !(best[1].value[cell]! <= limit)) seulLieu += grid.population[cell]!
  }
  const minutesOf = wholeMinutes(travel, portee)
  const rang = ({ value }: Rank) => summarize(grid, value, totale, travel, portee, minutesOf)
  return { totale, rangs: [rang(best[0]), rang(best[1]), rang(best[2])], seulLieu }
}

interface Rank {
  /** In the unit of the travel; Infinity for none. */
  readonly value: Float64Array
  /** Which of the places that count once. */
  readonly place: Int32Array
}
type Three = readonly [Rank, Rank, Rank]
type Lieux = readonly { readonly longitude: number; readonly latitude: number }[]

function nearestThree(travel: Travel, grid: Grid, lieux: Lieux): Three {
  const cells = grid.zone.length
  const rank = (): Rank => ({
    value: new Float64Array(cells).fill(Infinity),
    place: new Int32Array(cells).fill(-1),
  })
  const best: Three = [rank(), rank(), rank()]
  const same = samePlaces(lieux)
  const found = createFound()
  const search = (around: ReturnType<Travel['around']>, limit: number, cellOf: (row: number) => number) =>
    lieux.forEach(({ longitude, latitude }, i) => {
      around(longitude, latitude, limit, found)
      for (let row = 0; row < found.count; row++)
        keep(best, cellOf(found.cell[row]!), found.value[row]!, same[i]!)
    })
  const isRoad = travel.calcul === 'routes'
  search(travel.around(grid), isRoad ? Infinity : NEAR_M, (cell) => cell)
  if (isRoad) return best
  // Whoever has three places near has no nearer one elsewhere; the others look everywhere.
  const rest = Int32Array.from(grid.zone.keys()).filter((cell) => best[2].value[cell] === Infinity)
  if (rest.length > 0) search(travel.around(grid, rest), Infinity, (row) => rest[row]!)
  return best
}

/** Keeps the three least values of a cell, one for each place. */
function keep([first, second, third]: Three, cell: number, value: number, place: number): void {
  if (!(value < third.value[cell]!)) return
  const from = [first, second, third]
  let at = from.findIndex((rank) => rank.place[cell] === place)
  if (at === -1) at = 2
  else if (!(value < from[at]!.value[cell]!)) return
  for (; at > 0 && value < from[at - 1]!.value[cell]!; at--) {
    from[at]!.value[cell] = from[at - 1]!.value[cell]!
    from[at]!.place[cell] = from[at - 1]!.place[cell]!
  }
  from[at]!.value[cell] = value
  from[at]!.place[cell] = place
}

type ByMode = Portee & { readonly type: 'mode' }

/** The least whole minute that reaches a value, by the very comparison of the figure; -1: none does. */
function wholeMinutes(travel: Travel, portee: ByMode): (value: number, classe: 0 | 1 | 2) => number {
  const known = new Map<number, readonly [number, number, number]>()
  const limitAt = (minutes: number, classe: 0 | 1 | 2): number => {
    const found = known.get(minutes) ?? travel.limits({ ...portee, minutes }, 'centre')
    known.set(minutes, found)
    return found[classe]
  }
  return (value, classe) => {
    const cost = travel.cost(portee, classe, value)
    if (cost === Infinity) return -1
    let minutes = Math.ceil(cost)
    while (!(value <= limitAt(minutes, classe))) minutes++
    while (minutes > 0 && value <= limitAt(minutes - 1, classe)) minutes--
    return minutes
  }
}

function summarize(
  grid: Grid,
  value: Float64Array,
  totale: number,
  travel: Travel,
  portee: ByMode,
  minutesOf: ReturnType<typeof wholeMinutes>,
): TempsRang {
  const residents: number[] = []
  let habitants = 0
  let sum = 0
  for (let cell = 0; cell < value.length; cell++) {
    const people = grid.population[cell]!
    const classe = grid.classe[cell]! as 0 | 1 | 2
    const minutes = people === 0 || value[cell] === Infinity ? -1 : minutesOf(value[cell]!, classe)
    if (minutes < 0) continue
    residents[minutes] = (residents[minutes] ?? 0) + people
    habitants += people
    sum += people * travel.cost(portee, classe, value[cell]!)
  }
  const within = (percent: number): number | null => {
    let reached = 0
    for (let minutes = 0; minutes < residents.length; minutes++) {
      reached += residents[minutes] ?? 0
      if (100 * reached >= percent * totale) return minutes
    }
    return null
  }
  const [p50, p75, p90] = PARTS_TEMPS.map(within)
  return {
    p50: p50 ?? null,
    p75: p75 ?? null,
    p90: p90 ?? null,
    moyenne: habitants === 0 ? null : sum / habitants,
    habitants,
  }
}
