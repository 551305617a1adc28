import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openDatasetDir } from '../../../geo/cli/open-dataset.ts'
import type { Dataset } from '../../../src/dataset/dataset.ts'
import type { RoutesRef } from '../../../src/dataset/manifest.ts'
import { readIntColumns } from '../../../src/dataset/parquet-columns.ts'
import {
  loadCellAccess,
  loadNetwork,
  loadPlaceAccess,
  loadProches,
  routesOf,
} from '../../../src/dataset/roads.ts'
import { POINT_COLUMNS } from '../../../src/dataset/roads-file.ts'
import { MODES, type Mode } from '../../../src/domain/common/mode.ts'
import { indexJoins, type Join, joinPoint } from '../../../src/domain/roads/join.ts'
import { buildAdjacency } from '../../../src/domain/roads/network.ts'
import { findRoute, reachNodes } from '../../../src/domain/roads/route.ts'
import { STEP_DEG } from '../../../src/domain/roads/sort-network.ts'
import { FRANCE_DIR, OPEN_DATA_DIR } from '../../support/files/data-dirs.ts'

const DEPARTEMENTS = ['2A', '2B']
let corse: Dataset

const routes = (code: string): RoutesRef => routesOf(corse, code)!

/** The first most inhabited cell of each commune (decisions.md 36), by its row. */
async function startRows(code: string): Promise<ReadonlyMap<string, number>> {
  const grid = (await corse.grid(code))!
  const best = new Map<string, number>()
  grid.zone.forEach((zone, row) => {
    const known = best.get(grid.zones[zone]!)
    if (known === undefined || grid.population[row]! > grid.population[known]!)
      best.set(grid.zones[zone]!, row)
  })
  return best
}

/** Every place's time from a cell by a heap Dijkstra from its two ends, and by the router for one on its own edge. */
async function timesByHeap(code: string, mode: Mode) {
  const network = await loadNetwork(corse, routes(code), false)
  const adjacency = buildAdjacency(network)
  const index = indexJoins(network, mode)!
  const cells = await loadCellAccess(corse, routes(code), mode)
  const { rows, columns } = await loadPlaceAccess(corse, routes(code), mode)
  const { lieux, voisins } = await corse.lieux(code)
  const positions = new Map([...lieux, ...voisins].map((l) => [l.id, [l.longitude, l.latitude] as const]))
  const ref = routes(code).accesCarreaux!
  // Where residents stand in a cell, in steps of a network's positions.
  const stand = await readIntColumns(ref.chemin, await corse.bytes(ref), POINT_COLUMNS)
  return (row: number) => {
    const edge = cells.edge[row]!
    const sources = [
      [network.edgeFrom[edge]!, cells.a[row]!],
      [network.edgeTo[edge]!, cells.b[row]!],
    ] as const
    const { ds } = reachNodes(network, adjacency, mode, sources)
    const times = new Map<string, number>()
    const shared = new Set<string>()
    for (const [id, at] of rows) {
      const placeEdge = columns.edge[at]!
      if (placeEdge < 0) continue
      const by = (node: number, part: number) => (part < 0 ? Infinity : ds[node]! + part)
      let time = Math.min(
        by(network.edgeFrom[placeEdge]!, columns.a[at]!),
        by(network.edgeTo[placeEdge]!, columns.b[at]!),
      )
      if (placeEdge === edge) {
        const start: Join = joinPoint(index, mode, stand.lon[row]! * STEP_DEG, stand.lat[row]! * STEP_DEG)
        const end = joinPoint(index, mode, ...positions.get(id)!)
        expect(start.edge).toBe(edge)
        const direct = findRoute(network, adjacency, mode, start, end)!.ds
        if (direct < time) shared.add(id)
        time = Math.min(time, direct)
      }
      if (time < 0x7fffffff) times.set(id, time)
    }
    return { times, shared }
  }
}

describe.runIf(existsSync(join(OPEN_DATA_DIR, 'roads/corse_troncons.csv.gz')))(
  'the nearest places of a start',
  () => {
    beforeAll(async () => {
      corse = await openDatasetDir(FRANCE_DIR)
    })

    it('are the 30 nearest of all, to the decisecond, for each commune of Corsica and each mode', async () => {
      let compared = 0
      for (const code of DEPARTEMENTS) {
        const starts = await startRows(code)
        for (const mode of MODES) {
          const timesOf = await timesByHeap(code, mode)
          for (const { code: commune, departement } of (await corse.index()).communes) {
            if (departement !== code) continue
            const row = starts.get(commune)
            if (row === undefined) continue
            const published = (await loadProches(corse, routes(code), commune, mode))!
            const { times, shared } = timesOf(row)
            // Along one edge the parts that are added were rounded one by one: a decisecond at most.
            for (const [id, ds] of published) {
              if (!shared.has(id)) continue
              expect(Math.abs(ds - times.get(id)!), `${commune} ${mode} ${id}`).toBeLessThanOrEqual(1)
              times.set(id, ds)
            }
            for (const [id, ds] of published) expect(ds, `${commune} ${mode} ${id}`).toBe(times.get(id))
            const nearest = [...times.values()].sort((a, b) => a - b).slice(0, 30)
            expect([...published.values()], `${commune} ${mode}`).toEqual(nearest)
            compared += published.size
          }
        }
      }
      expect(compared).toBeGreaterThan(30_000)
    })
  },
)
