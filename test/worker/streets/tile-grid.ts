import { join } from 'node:path'
import type { Tuile } from '../../../src/domain/geo/tuile.ts'
import type { RoadNetwork } from '../../../src/domain/roads/network.ts'
import { OPEN_DATA_DIR } from '../../support/files/data-dirs.ts'

export const ROADS = join(OPEN_DATA_DIR, 'roads')
export const WORLD = [-180, -85, 180, 85] as const
export const SIDE = 4096

export type Point = readonly [x: number, y: number]

/** Tiles of a zoom with a node of the network. */
export function tilesOf(network: RoadNetwork, z: number): Tuile[] {
  const tiles = new Map<string, Tuile>()
  network.nodeLon.forEach((lon, node) => {
    const [x, y] = inTile(lon, network.nodeLat[node]!, { z, x: 0, y: 0 }).map((at) => Math.floor(at / SIDE))
    tiles.set(`${x}/${y}`, { z, x: x!, y: y! })
  })
  return [...tiles.values()]
}

/** The textbook's Mercator, in units of a tile. */
export function inTile(lon: number, lat: number, { z, x, y }: Tuile): Point {
  const phi = (lat * Math.PI) / 180
  const east = (lon + 180) / 360
  const south = (1 - Math.asinh(Math.tan(phi)) / Math.PI) / 2
  return [(east * 2 ** z - x) * SIDE, (south * 2 ** z - y) * SIDE]
}
