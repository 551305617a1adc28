import type { PreparedScope } from '../../domain/coverage/answer.ts'
import type { Portee } from '../../domain/coverage/modes.ts'
import { ATTEINTE, cellStates, INCONNUE } from '../../domain/coverage/tally.ts'
import type { Grid } from '../../domain/geo/grid.ts'
import type { CarteImprimee } from '../protocol/scenario.ts'

/** Blocks along the longer side: what an A4 half page can show. */
const BLOCKS = 84

export function blocksOf(
  grid: Grid,
  portee: Portee,
  avant: PreparedScope['fields'],
  apres: PreparedScope['fields'],
): Omit<CarteImprimee, 'courbe'> {
  const [west, east] = extent(grid.lonDeg)
  const [south, north] = extent(grid.latDeg)
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const pasLat = Math.max((east - west) * shrink, north - south, 0.01) / BLOCKS
  const pasLon = pasLat / shrink
  const before = cellStates(grid, avant, portee)
  const after = cellStates(grid, apres, portee)
  const blockOf = new Map<number, number>()
  const sums: number[][] = []
  for (let cell = 0; cell < grid.zone.length; cell++) {
    const x = Math.floor((grid.lonDeg[cell]! - west) / pasLon)
    const y = Math.floor((grid.latDeg[cell]! - south) / pasLat)
    const key = y * 4096 + x
    let block = blockOf.get(key)
    if (block === undefined) {
      block = sums.push([west + (x + 0.5) * pasLon, south + (y + 0.5) * pasLat, 0, 0, 0, 0, 0]) - 1
      blockOf.set(key, block)
    }
    const row = sums[block]!
    const people = grid.population[cell]!
    row[2]! += people
    if (before[cell] === ATTEINTE) row[3]! += people
    if (before[cell] === INCONNUE) row[4]! += people
    if (after[cell] === ATTEINTE) row[5]! += people
    if (after[cell] === INCONNUE) row[6]! += people
  }
  const column = (i: number) => Float64Array.from(sums, (row) => row[i] ?? 0)
  return {
    lon: column(0),
    lat: column(1),
    population: column(2),
    atteinteAvant: column(3),
    inconnueAvant: column(4),
    atteinteApres: column(5),
    inconnueApres: column(6),
    pasLat,
    pasLon,
  }
}

function extent(values: Float64Array): [number, number] {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  return [low, high]
}
