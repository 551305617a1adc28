import { describe, expect, it } from 'vitest'
import { MODES, type Mode } from '../../../src/domain/common/mode.ts'
import { createParts } from '../../../src/domain/coverage/road-parts.ts'
import { roadTravel } from '../../../src/domain/coverage/road-travel.ts'
import type { Grid } from '../../../src/domain/geo/grid.ts'
import { createFound } from '../../../src/domain/kernel/within.ts'
import { indexJoins } from '../../../src/domain/roads/join.ts'
import { joinColumns } from '../../../src/domain/roads/join-columns.ts'
import { at, drawNetwork } from '../roads/road-builders.ts'

/** 300 m of water between a quay and Île-aux-Moines (56087): the shore of the island is nearer to the quay's road. */
const nodes = { a: [-2000, 0], q: [0, 0], i: [300, 0], j: [300, 900] } as const
const roads = [{ nodes: ['a', 'q'] }, { nodes: ['i', 'j'] }]
const ferry = {
  nodes: ['q', 'i'],
  tags: { route: 'ferry', motor_vehicle: 'yes', bicycle: 'yes', foot: 'yes' },
}
const CELLS = [
  [at(-900, 0), '56260'],
  [at(120, 0), '56087'],
  [at(300, 700), '56087'],
] as const
const grid: Grid = {
  lonDeg: Float64Array.from(CELLS, ([[lon]]) => lon),
  latDeg: Float64Array.from(CELLS, ([[, lat]]) => lat),
  population: Int32Array.of(100, 10, 20),
  zone: Uint32Array.of(0, 1, 1),
  classe: Uint8Array.of(2, 2, 2),
  zones: ['56260', '56087'],
}

function travelOn(mode: Mode, links: typeof roads | (typeof ferry)[]) {
  const network = drawNetwork(nodes, [...roads, ...links])
  const points = CELLS.map(([point]) => point)
  const isIsland = (point: number) => CELLS[point]![1] === '56087'
  const starts = joinColumns(network, indexJoins(network, mode), mode, points, 'starts', { isIsland })
  const none = new Int32Array(0)
  const sites = { edge: none, a: none, b: none, leg: none }
  return roadTravel(mode, createParts(mode, [{ network, cells: grid, starts, places: [], sites }]))
}

const place = ([longitude, latitude]: readonly [number, number]) => ({ longitude, latitude })
const [shore, ashore] = [at(110, 0), at(-100, 0)]

describe('a place put on an island, by road (decisions.md 37, 40)', () => {
  it.each(MODES)('enters its own roads, never those across the water: %s', (mode) => {
    const alone = travelOn(mode, [])
    const { value } = alone.fields(grid, [place(shore)], ['oui']).oui
    // Without a ferry the island is no part of the network: its place serves nobody by road.
    expect([...value]).toEqual([Infinity, Infinity, Infinity])
    const linked = travelOn(mode, [ferry])
    const byFerry = linked.fields(grid, [place(shore)], ['oui']).oui.value
    const FERRY_DS = 15 * 600
    expect(byFerry[0]).toBeGreaterThan(FERRY_DS)
    expect(byFerry[1]).toBeLessThan(FERRY_DS)
    expect(byFerry[2]).toBeLessThan(FERRY_DS)
  })

  it.each(MODES)('moved there and back, it ends with the bits of a fresh field: %s', (mode) => {
    const travel = travelOn(mode, [ferry])
    const fresh = (point: readonly [number, number]) => travel.fields(grid, [place(point)], ['oui']).oui
    const sites = { lonDeg: Float64Array.of(ashore[0]), latDeg: Float64Array.of(ashore[1]) }
    const field = travel.edit(grid, sites, fresh(ashore))
    for (const point of [shore, ashore, at(300, 500), shore]) {
      field.move(0, ...point)
      expect(field.value).toEqual(fresh(point).value)
    }
    const found = createFound()
    travel.around(grid)(...shore, 9000, found)
    expect([...found.cell.subarray(0, found.count)]).toEqual([1, 2])
  })
})
