import { basename } from 'node:path'
import { PbfReader, PbfWriter } from 'pbf'
import type { RoadProfile } from '../../../src/domain/roads/profile.ts'
import type { RoadWays } from '../../../src/domain/roads/ways.ts'
import { BytePiles } from './byte-piles.ts'
import { GatheredWays } from './gathered-ways.ts'
import type { Workspace } from './workspace.ts'

/** Files in the order of their names, which does not depend on where they are; and these names. */
export function sortByName(paths: readonly string[]): {
  readonly sorted: string[]
  readonly names: string[]
} {
  const sorted = [...paths].sort((a, b) => (basename(a) < basename(b) ? -1 : 1))
  return { sorted, names: sorted.map((path) => basename(path)) }
}

/** Side of a tile: a département with its margin reads 30 to 90 of them. */
const TILE_DEG = 0.25
const COLUMNS = 360 / TILE_DEG

/** A box of degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number]

/** A way whose nodes are all known: a run of an .osm.pbf, or a row of a table. */
export interface TiledWay {
  readonly file: number
  readonly profile: number
  readonly name: string
  /** NaN: the drawing is the measure. */
  readonly lengthM: number
  readonly nodes: ArrayLike<number>
  readonly lon: ArrayLike<number>
  readonly lat: ArrayLike<number>
}

/** What the numbers of ways mean; both lists may grow while ways are added. */
export interface WayLists {
  readonly files: readonly string[]
  readonly profiles: readonly RoadProfile[]
}

export interface TileOptions {
  /** Roads elsewhere are of no use. Null: all are wanted. */
  readonly boxes?: readonly Box[] | null
  readonly maxBytes?: number
}

/** Ways on disk by squares of TILE_DEG: each in every tile that one of its nodes lies in. */
export class WayTiles {
  readonly #piles: BytePiles
  readonly #lists: WayLists
  readonly #wanted: ReadonlySet<number> | null
  readonly #writer = new PbfWriter(new Uint8Array(64 * 1024))
  #count = 0

  constructor(workspace: Workspace, lists: WayLists, { boxes = null, maxBytes }: TileOptions = {}) {
    this.#lists = lists
    this.#piles = new BytePiles(workspace, 'tuiles', maxBytes)
    this.#wanted = boxes === null ? null : new Set(boxes.flatMap(tilesOf))
  }

  add(way: TiledWay): void {
    const tiles = new Set<number>()
    let last = -1
    for (let at = 0; at < way.nodes.length; at++) {
      const tile = tileAt(way.lon[at]!, way.lat[at]!)
      if (tile !== last && (this.#wanted === null || this.#wanted.has(tile))) tiles.add(tile)
      last = tile
    }
    const order = this.#count++
    if (tiles.size === 0) return
    writeWay(this.#writer, order, way)
    const bytes = this.#writer.buf.subarray(0, this.#writer.pos)
    for (const tile of tiles) this.#piles.append(tile, bytes)
  }

  /**
   * The ways with a node that is `near`, in the order they were added; only tiles that touch `box` are read (null: all).
   */
  read(box: Box | null = null, near: (lon: number, lat: number) => boolean = () => true): RoadWays {
    const asked = box === null ? null : new Set(tilesOf(box))
    const gathered = new GatheredWays()
    for (const tile of this.#piles.piles()) {
      if (asked !== null && !asked.has(tile)) continue
      const pbf = new PbfReader(this.#piles.read(tile))
      while (pbf.pos < pbf.length) readWay(pbf, gathered, near)
    }
    return gathered.build(this.#lists.files, this.#lists.profiles)
  }
}

const column = (lon: number) => Math.floor((lon + 180) / TILE_DEG)
const row = (lat: number) => Math.floor((lat + 90) / TILE_DEG)
const tileAt = (lon: number, lat: number) => row(lat) * COLUMNS + column(lon)

function tilesOf([west, south, east, north]: Box): number[] {
  const tiles: number[] = []
  for (let y = row(south); y <= row(north); y++) {
    for (let x = column(west); x <= column(east); x++) tiles.push(y * COLUMNS + x)
  }
  return tiles
}

function writeWay(pbf: PbfWriter, order: number, way: TiledWay): void {
  const count = way.nodes.length
  pbf.pos = 0
  pbf.writeVarint(order)
  pbf.writeVarint(way.file)
  pbf.writeVarint(way.profile)
  pbf.writeString(way.name)
  pbf.writeDouble(way.lengthM)
  pbf.writeVarint(count)
  for (let at = 0; at < count; at++) {
    pbf.writeSVarint(way.nodes[at]! - (at === 0 ? 0 : way.nodes[at - 1]!))
    pbf.writeDouble(way.lon[at]!)
    pbf.writeDouble(way.lat[at]!)
  }
}

/** Reads one way into `gathered`, unless it is far or there already (from another tile). */
function readWay(pbf: PbfReader, gathered: GatheredWays, near: (lon: number, lat: number) => boolean): void {
  const order = pbf.readVarint()
  const [file, profile, name] = [pbf.readVarint(), pbf.readVarint(), pbf.readString()]
  const lengthM = pbf.readDouble()
  const count = pbf.readVarint()
  let [isNear, node] = [false, 0]
  gathered.begin()
  for (let at = 0; at < count; at++) {
    node += pbf.readSVarint()
    const [lon, lat] = [pbf.readDouble(), pbf.readDouble()]
    gathered.node(node, lon, lat)
    isNear ||= near(lon, lat)
  }
  if (isNear) gathered.keep({ order, file, profile, name, lengthM })
}
