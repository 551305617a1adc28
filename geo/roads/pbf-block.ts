import { PbfReader } from 'pbf'
import { fields, packed, type Range, takeRange } from './pbf-fields.ts'

/** What is asked of a file. Without `node`, nodes are counted and not read. */
export interface OsmHandler {
  /** Ways that have one of the keys, tags and all. */
  readonly wayKeys?: readonly string[]
  way?(way: OsmWay): void
  /** Position in 1e-7 degrees. */
  node?(id: number, lon7: number, lat7: number): void
  /** Nodes that have this key are given with their tags too. */
  readonly nodeKey?: string
  taggedNode?(tags: ReadonlyMap<string, string>, lon7: number, lat7: number): void
}

export interface OsmWay {
  readonly id: number
  /** −1 when the file does not say. */
  readonly version: number
  readonly tags: ReadonlyMap<string, string>
  readonly refs: readonly number[]
}

/** Elements of a file. */
export interface OsmCounts {
  nodes: number
  ways: number
  relations: number
}

/** 1e-9 degree in 1e-7 degree. */
const NANO = 0.01

/** Reads one primitive block (nodes, ways; relations are counted). Throws Error on anything malformed. */
export function readPrimitiveBlock(data: Uint8Array, handler: OsmHandler, counts: OsmCounts): void {
  const block = { strings: [] as Range[], groups: [] as Range[], granularity: 100, lat0: 0, lon0: 0 }
  const pbf = new PbfReader(data)
  // The scale of coordinates may come after the groups that need it.
  fields(pbf, [0, data.length], (tag) => {
    if (tag === 1) block.strings = readStringRanges(pbf)
    else if (tag === 2) block.groups.push(takeRange(pbf))
    else if (tag === 17) block.granularity = pbf.readVarint()
    else if (tag === 19) block.lat0 = pbf.readVarint(true) * NANO
    else if (tag === 20) block.lon0 = pbf.readVarint(true) * NANO
  })
  const scale = block.granularity * NANO
  const place = (lon: number, lat: number) =>
    [Math.round(block.lon0 + scale * lon), Math.round(block.lat0 + scale * lat)] as const
  const take = handler.node?.bind(handler)
  const node: TakeNode | null = take === undefined ? null : (id, lon, lat) => take(id, ...place(lon, lat))
  const text = readStrings(data, block.strings)
  const keyAt = block.strings.findIndex(
    ([from, to], at) => to - from === handler.nodeKey?.length && text(at) === handler.nodeKey,
  )
  const tagged: TakeTagged | null =
    keyAt < 0
      ? null
      : (pairs, lon, lat) => {
          if (!pairs.some((at, i) => i % 2 === 0 && at === keyAt)) return
          const tags = new Map<string, string>()
          for (let i = 0; i + 1 < pairs.length; i += 2) tags.set(text(pairs[i]!), text(pairs[i + 1]!))
          handler.taggedNode?.(tags, ...place(lon, lat))
        }
  const wanted = new Set<number>()
  for (const key of handler.wayKeys ?? []) {
    block.strings.forEach(([from, to], at) => {
      if (to - from === key.length && text(at) === key) wanted.add(at)
    })
  }
  for (const group of block.groups) {
    fields(pbf, group, (tag) => {
      const range = takeRange(pbf)
      if (tag === 1) {
        counts.nodes++
        if (node !== null) readNode(pbf, range, node, tagged)
      } else if (tag === 2) counts.nodes += readDense(pbf, range, node, tagged)
      else if (tag === 3) {
        counts.ways++
        if (wanted.size > 0) readWay(pbf, range, wanted, text, handler)
      } else if (tag === 4) counts.relations++
      pbf.pos = range[1]
    })
  }
}

function readStringRanges(pbf: PbfReader): Range[] {
  const ranges: Range[] = []
  fields(pbf, takeRange(pbf), (tag) => {
    if (tag === 1) ranges.push(takeRange(pbf))
  })
  return ranges
}

/** Strings are decoded when asked for: most belong to elements that are not read. */
function readStrings(data: Uint8Array, ranges: readonly Range[]): (at: number) => string {
  const decoder = new TextDecoder()
  const known: string[] = []
  return (at) => {
    const range = ranges[at]
    if (range === undefined) throw new Error(`texte ${at} absent du bloc`)
    known[at] ??= decoder.decode(data.subarray(...range))
    return known[at]
  }
}

type TakeNode = (id: number, lon: number, lat: number) => void
/** `pairs`: positions of key, value, key, value… in the block's strings. */
type TakeTagged = (pairs: readonly number[], lon: number, lat: number) => void

/** Reads dense nodes, or only counts them: one number of the list ends at each byte under 128. */
function readDense(pbf: PbfReader, range: Range, node: TakeNode | null, tagged: TakeTagged | null): number {
  const lists: Record<number, Range> = {}
  fields(pbf, range, (tag) => {
    if (tag === 1 || tag === 8 || tag === 9 || tag === 10) lists[tag] = takeRange(pbf)
  })
  const { 1: ids, 8: lats, 9: lons } = lists
  if (ids === undefined) return 0
  let count = 0
  for (let at = ids[0]; at < ids[1]; at++) if (pbf.buf[at]! < 0x80) count++
  if (node === null) return count
  const read = (list: Range | undefined) => {
    const values = list === undefined ? [] : readDeltas(pbf, list)
    if (values.length !== count) throw new Error('nœuds sans autant de latitudes et de longitudes')
    return values
  }
  const [idList, latList, lonList] = [read(ids), read(lats), read(lons)]
  for (let at = 0; at < count; at++) node(idList[at]!, lonList[at]!, latList[at]!)
  if (tagged === null || lists[10] === undefined) return count
  // Of each node in turn: key, value, key, value… then 0.
  const pairs = packed(pbf, lists[10], () => pbf.readVarint())
  for (let at = 0, from = 0; from < pairs.length && at < count; at++) {
    const end = pairs.indexOf(0, from)
    if (end < 0) throw new Error('nœuds aux étiquettes sans fin')
    if (end > from) tagged(pairs.slice(from, end), lonList[at]!, latList[at]!)
    from = end + 1
  }
  return count
}

function readDeltas(pbf: PbfReader, list: Range): number[] {
  let value = 0
  return packed(pbf, list, () => {
    value += pbf.readSVarint()
    return value
  })
}

function readNode(pbf: PbfReader, range: Range, node: TakeNode, tagged: TakeTagged | null): void {
  let [id, lat, lon] = [0, 0, 0]
  let [keys, values] = [[] as number[], [] as number[]]
  fields(pbf, range, (tag) => {
    if (tag === 1) id = pbf.readSVarint()
    else if (tag === 2) keys = packed(pbf, takeRange(pbf), () => pbf.readVarint())
    else if (tag === 3) values = packed(pbf, takeRange(pbf), () => pbf.readVarint())
    else if (tag === 8) lat = pbf.readSVarint()
    else if (tag === 9) lon = pbf.readSVarint()
  })
  node(id, lon, lat)
  if (keys.length !== values.length) throw new Error(`nœud ${id} : autant de clés que de valeurs attendues`)
  if (keys.length > 0)
    tagged?.(
      keys.flatMap((key, i) => [key, values[i]!]),
      lon,
      lat,
    )
}

function readWay(
  pbf: PbfReader,
  range: Range,
  wanted: ReadonlySet<number>,
  text: (at: number) => string,
  handler: OsmHandler,
): void {
  const way = { id: 0, version: -1, keys: [] as number[], values: [] as number[], refs: [0, 0] as Range }
  fields(pbf, range, (tag) => {
    if (tag === 1) way.id = pbf.readVarint(true)
    else if (tag === 2) way.keys = packed(pbf, takeRange(pbf), () => pbf.readVarint())
    else if (tag === 3) way.values = packed(pbf, takeRange(pbf), () => pbf.readVarint())
    else if (tag === 4) way.version = readVersion(pbf)
    else if (tag === 8) way.refs = takeRange(pbf)
  })
  const { id, version, keys, values } = way
  // Most ways are buildings: their nodes are not read.
  if (!keys.some((key) => wanted.has(key))) return
  if (keys.length !== values.length) throw new Error(`chemin ${id} : autant de clés que de valeurs attendues`)
  const tags = new Map(keys.map((key, at) => [text(key), text(values[at]!)]))
  handler.way?.({ id, version, tags, refs: readDeltas(pbf, way.refs) })
}

function readVersion(pbf: PbfReader): number {
  let version = -1
  const range = takeRange(pbf)
  fields(pbf, range, (tag) => {
    if (tag === 1) version = pbf.readVarint(true)
  })
  return version
}
