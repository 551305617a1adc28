import { deflateSync } from 'node:zlib'
import { PbfWriter } from 'pbf'

export interface PbfDraft {
  readonly nodes?: readonly (readonly [
    id: number,
    lon: number,
    lat: number,
    tags?: Readonly<Record<string, string>>,
  ])[]
  readonly ways?: readonly {
    readonly id: number
    readonly refs: readonly number[]
    readonly tags: Readonly<Record<string, string>>
    readonly version?: number
  }[]
  readonly relations?: number
  /** Plain nodes instead of dense ones. */
  readonly plain?: boolean
  /** Unit of coordinates in 1e-9 degrees, written after the groups, as some programs do. */
  readonly granularity?: number
}
type Form = 'zlib' | 'raw' | 'lzma' | 'zstd'

/** An .osm.pbf of a few elements: header block, then one data block per draft. */
export function writePbf(
  drafts: readonly PbfDraft[],
  form: Form = 'zlib',
  features = ['OsmSchema-V0.6', 'DenseNodes'],
): Buffer {
  const header = new PbfWriter()
  for (const feature of features) header.writeStringField(4, feature)
  return Buffer.concat([
    block('OSMHeader', header.finish(), 'zlib'),
    ...drafts.map((draft) => block('OSMData', primitiveBlock(draft), form)),
  ])
}

function block(type: string, data: Uint8Array, form: Form): Buffer {
  const blob = new PbfWriter()
  if (form === 'raw') blob.writeBytesField(1, data)
  else {
    blob.writeVarintField(2, data.length)
    blob.writeBytesField({ zlib: 3, lzma: 4, zstd: 7 }[form], deflateSync(data))
  }
  const body = blob.finish()
  const header = new PbfWriter()
  header.writeStringField(1, type)
  header.writeVarintField(3, body.length)
  const head = header.finish()
  const length = Buffer.alloc(4)
  length.writeUInt32BE(head.length)
  return Buffer.concat([length, head, body])
}

function primitiveBlock({
  nodes = [],
  ways = [],
  relations = 0,
  plain = false,
  granularity = 100,
}: PbfDraft): Uint8Array {
  const strings = ['']
  const text = (value: string) => {
    const known = strings.indexOf(value)
    return known >= 0 ? known : strings.push(value) - 1
  }
  const scale = 1e9 / granularity
  const units = (degrees: number) => Math.round(degrees * scale)
  const deltas = (values: readonly number[]) => values.map((value, at) => value - (values[at - 1] ?? 0))
  const groups = new PbfWriter()
  groups.writeMessage(
    2,
    (_: null, group: PbfWriter) => {
      if (plain) {
        for (const [id, lon, lat, tags = {}] of nodes) {
          group.writeMessage(
            1,
            (__: null, node: PbfWriter) => {
              node.writeSVarintField(1, id)
              node.writePackedVarint(2, Object.keys(tags).map(text))
              node.writePackedVarint(3, Object.values(tags).map(text))
              node.writeSVarintField(8, units(lat))
              node.writeSVarintField(9, units(lon))
            },
            null,
          )
        }
        return
      }
      group.writeMessage(
        2,
        (__: null, dense: PbfWriter) => {
          dense.writePackedSVarint(1, deltas(nodes.map(([id]) => id)))
          dense.writePackedSVarint(8, deltas(nodes.map(([, , lat]) => units(lat))))
          dense.writePackedSVarint(9, deltas(nodes.map(([, lon]) => units(lon))))
          // Left out when no node of the block has a tag.
          if (nodes.some(([, , , tags]) => tags !== undefined)) {
            const pairs = nodes.flatMap(([, , , tags = {}]) => [...Object.entries(tags).flat().map(text), 0])
            dense.writePackedVarint(10, pairs)
          }
        },
        null,
      )
    },
    null,
  )
  groups.writeMessage(
    2,
    (_: null, group: PbfWriter) => {
      for (const { id, refs, tags, version } of ways) {
        group.writeMessage(
          3,
          (__: null, way: PbfWriter) => {
            way.writeVarintField(1, id)
            way.writePackedVarint(2, Object.keys(tags).map(text))
            way.writePackedVarint(3, Object.values(tags).map(text))
            if (version !== undefined) {
              way.writeMessage(4, (___: null, info: PbfWriter) => info.writeVarintField(1, version), null)
            }
            way.writePackedSVarint(8, deltas(refs))
          },
          null,
        )
      }
      for (let relation = 1; relation <= relations; relation++) {
        group.writeMessage(4, (__: null, into: PbfWriter) => into.writeVarintField(1, relation), null)
      }
    },
    null,
  )
  const whole = new PbfWriter()
  whole.writeMessage(
    1,
    (_: null, table: PbfWriter) => {
      for (const value of strings) table.writeStringField(1, value)
    },
    null,
  )
  const body = groups.finish()
  const tail = new PbfWriter()
  tail.writeVarintField(17, granularity)
  return Buffer.concat([whole.finish(), body, tail.finish()])
}
