import type { Tuile } from '../../domain/geo/tuile.ts'
import { RAMP, TUNNEL } from '../../domain/roads/profile.ts'
import {
  DRAWN_FROM,
  MAX_STREET_ZOOM,
  RANK_OF_CLASS,
  type RangRue,
  STREET_RANKS,
} from '../../domain/roads/street-ranks.ts'
import { clipLine, type Line } from './clip-line.ts'
import { joinLines, thinLine } from './join-lines.ts'
import { BLOCK, type StreetIndex, WORLD_BITS } from './street-index.ts'

/** Units of a tile's side, and how far its lines go beyond it: enough for the widest street enlarged. */
export const TILE_BITS = 12
export const SIDE = 2 ** TILE_BITS
export const MARGIN = 128
/** Half a pixel of a tile of 512: what is nearer is not seen, but in the tiles that are enlarged. */
const THIN = 4

/** Streets drawn and named alike. */
export interface StreetLines {
  readonly rang: RangRue
  /** Empty: no name, or too early for it. */
  readonly nom: string
  readonly tunnel: boolean
  readonly bretelle: boolean
  readonly lines: readonly Line[]
}

interface Group extends StreetLines {
  readonly rank: number
  readonly lines: Line[]
}

/**
 * The streets of a tile, in units of it, the widest last: they are drawn over the others. What lies in several
 * networks is there once. `used` says of each network whether it had any. `finer`: by how many zooms smaller streets and
 * names come in earlier. O(edges of the blocks that touch the tile).
 */
export function cutStreets(
  indexes: readonly StreetIndex[],
  tuile: Tuile,
  finer = 0,
): { readonly streets: readonly StreetLines[]; readonly used: readonly boolean[] } {
  const groups = new Map<string, Group>()
  const seen = indexes.length > 1 ? new Set<string>() : null
  const used = indexes.map((index) => cutNetwork(index, tuile, tuile.z + finer, groups, seen))
  const least = tuile.z < MAX_STREET_ZOOM ? THIN : 0
  const streets = [...groups.values()]
    .sort((a, b) => b.rank - a.rank || (a.nom < b.nom ? -1 : 1))
    .map(({ rank: _, lines, ...group }) => ({
      ...group,
      lines: joinLines(lines).map((line) => thinLine(line, least)),
    }))
  return { streets, used }
}

function cutNetwork(
  index: StreetIndex,
  { z, x: column, y: row }: Tuile,
  drawnZoom: number,
  groups: Map<string, Group>,
  seen: Set<string> | null,
): boolean {
  const { start, x, y, boxes, edgeClass } = index
  const unit = 2 ** (WORLD_BITS - TILE_BITS - z)
  const west = column * SIDE * unit
  const north = row * SIDE * unit
  const beyond = MARGIN * unit
  const span = SIDE * unit
  const groupOf = groupsOf(index, drawnZoom, groups)
  let found = false
  for (let block = 0; 4 * block < boxes.length; block++) {
    const at = 4 * block
    const outside =
      boxes[at]! > west + span + beyond ||
      boxes[at + 2]! < west - beyond ||
      boxes[at + 1]! > north + span + beyond ||
      boxes[at + 3]! < north - beyond
    if (outside) continue
    const end = Math.min(start.length - 1, (block + 1) * BLOCK)
    for (let edge = block * BLOCK; edge < end; edge++) {
      if (DRAWN_FROM[edgeClass[edge]!]! > drawnZoom) continue
      const line: Line = []
      for (let i = start[edge]!; i < start[edge + 1]!; i++) {
        line.push(Math.round((x[i]! - west) / unit), Math.round((y[i]! - north) / unit))
      }
      const parts = clipLine(line, SIDE, MARGIN)
      if (parts.length === 0 || (seen !== null && !isNew(index, edge, seen))) continue
      found = true
      groupOf(edge).lines.push(...parts)
    }
  }
  return found
}

/** False for an edge that another network of the tile has drawn: their files overlap by 25 km. */
function isNew({ start, x, y, edgeClass }: StreetIndex, edge: number, seen: Set<string>): boolean {
  const [first, end] = [start[edge]!, start[edge + 1]!]
  const middle = (first + end) >> 1
  const places = [first, middle, end - 1].map((i) => `${x[i]},${y[i]}`)
  const key = `${edgeClass[edge]} ${end - first} ${places.join(' ')}`
  if (seen.has(key)) return false
  seen.add(key)
  return true
}

/** The group of each edge of a network: by number here, by name among all networks. */
function groupsOf(
  { edgeClass, edgeFlags, edgeName, names }: StreetIndex,
  z: number,
  all: Map<string, Group>,
) {
  const own = new Map<number, Group>()
  return (edge: number): Group => {
    const rank = RANK_OF_CLASS[edgeClass[edge]!]!
    const { rang, namedFrom } = STREET_RANKS[rank]!
    const name = z >= namedFrom ? edgeName[edge]! : 0
    const flags = edgeFlags[edge]! & (TUNNEL | RAMP)
    const key = (name * STREET_RANKS.length + rank) * 8 + flags
    const known = own.get(key)
    if (known !== undefined) return known
    const nom = name === 0 ? '' : (names[name] ?? '')
    const [tunnel, bretelle] = [(flags & TUNNEL) > 0, (flags & RAMP) > 0]
    const shared = `${rank} ${flags} ${nom}`
    const group = all.get(shared) ?? { rank, rang, nom, tunnel, bretelle, lines: [] }
    all.set(shared, group)
    own.set(key, group)
    return group
  }
}
