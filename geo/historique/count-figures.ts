import { chooseCalcul } from '../../src/domain/coverage/calcul.ts'
import { classeVitesse } from '../../src/domain/coverage/modes.ts'
import { DEFAULT_QUESTION } from '../../src/domain/coverage/question.ts'
import { readTimes } from '../../src/domain/coverage/road-travel.ts'
import { straightOverWater } from '../../src/domain/coverage/straight-water.ts'
import { tally } from '../../src/domain/coverage/tally.ts'
import type { Fields } from '../../src/domain/coverage/travel.ts'
import { departementOf } from '../../src/domain/geo/codes.ts'
import type { TerritoireIndex } from '../../src/domain/geo/communes.ts'
import { type CellRow, type Grid, gridFromColumns } from '../../src/domain/geo/grid.ts'
import { NO_WAY } from '../../src/domain/kernel/roads/graph.ts'
import type { Lieu } from '../../src/domain/places/lieu.ts'
import { etatOffre, OFFRES } from '../../src/domain/places/offre.ts'

/** Times by road of the cells of a département, by the name of their published column (roads/road-times.ts). */
export type TempsPublies = ReadonlyMap<string, Int32Array>

interface Counted {
  readonly index: TerritoireIndex
  readonly lieux: readonly Lieu[]
  readonly cells: ReadonlyMap<string, readonly CellRow[]>
  /** Of the départements that have roads for the mode of the default question. */
  readonly temps: ReadonlyMap<string, TempsPublies>
  /** Whole territories by `type:code`, with their communes. */
  readonly territoires: ReadonlyMap<string, readonly string[]>
}

const { mode } = DEFAULT_QUESTION
const PORTEE = { type: 'mode', mode, minutes: DEFAULT_QUESTION.minutes } as const

/**
 * Residents reached, unknown and not reached at the default question, for each offer, of whole territories: by road
 * where all their départements have roads, else straight, as the figure of each is. Territories without cells have none.
 */
export function countFigures(counted: Counted): Map<string, number[]> {
  const { index, cells, temps } = counted
  const densites = new Map(index.communes.map((c) => [c.code, c.densite]))
  const gridOf = (rows: readonly CellRow[]) =>
    gridFromColumns(
      {
        lonDeg: Float64Array.from(rows, (row) => row.lon),
        latDeg: Float64Array.from(rows, (row) => row.lat),
        population: Int32Array.from(rows, (row) => row.population),
        zone: rows.map((row) => row.zone),
      },
      (commune) => classeVitesse(densites.get(commune) ?? ''),
    )
  const straight = straightLines(gridOf([...cells.values()].flat()), counted.lieux)
  const byRoad = new Map<string, number[]>()
  for (const [code, published] of temps)
    for (const [commune, line] of roadLines(gridOf(cells.get(code) ?? []), published))
      byRoad.set(commune, line)
  const withRoads = [...temps.keys()].map((code) => ({ code, routes: { modes: [mode] } }))
  const out = new Map<string, number[]>()
  for (const [territoire, communes] of counted.territoires) {
    const departements = [...new Set(communes.map(departementOf))]
    const lines = chooseCalcul(withRoads, departements, PORTEE, null) === 'routes' ? byRoad : straight
    const own = communes.flatMap((commune) => [lines.get(commune) ?? []].filter((line) => line.length > 0))
    if (own.length > 0)
      out.set(
        territoire,
        own.reduce((a, b) => a.map((n, i) => n + b[i]!)),
      )
  }
  return out
}

/** One line by commune: every cell against every place, water apart. */
function straightLines(grid: Grid, lieux: readonly Lieu[]): Map<string, number[]> {
  const travel = straightOverWater(grid, lieux)
  const byOffre = OFFRES.map((offre) =>
    travel.fields(
      grid,
      lieux,
      lieux.map((lieu) => etatOffre(lieu, offre)),
    ),
  )
  return linesByCommune(grid, byOffre)
}

function roadLines(grid: Grid, published: TempsPublies): Map<string, number[]> {
  const read = (name: string) => {
    const column = published.get(name)
    if (column === undefined) return new Float64Array(grid.zone.length).fill(Infinity)
    return Float64Array.from(column, (ds) => (ds >= NO_WAY ? Infinity : ds))
  }
  const byOffre = OFFRES.map((offre) =>
    readTimes(mode, read(`${mode}_${offre}_oui`), read(`${mode}_${offre}_inconnu`)),
  )
  return linesByCommune(grid, byOffre)
}

function linesByCommune(grid: Grid, byOffre: readonly Fields[]): Map<string, number[]> {
  const tallies = byOffre.map((fields) => tally(grid, fields, PORTEE, grid.zone, grid.zones.length))
  const lineOf = (zone: number) =>
    tallies.flatMap(({ population, atteinte, inconnue }) => [
      atteinte[zone]!,
      inconnue[zone]!,
      population[zone]! - atteinte[zone]! - inconnue[zone]!,
    ])
  return new Map(grid.zones.map((code, zone) => [code, lineOf(zone)]))
}
