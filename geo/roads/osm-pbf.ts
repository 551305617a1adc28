import { PbfReader } from 'pbf'
import { DataError } from '../../src/dataset/read-file.ts'
import { atOnce, type Pausing } from './pausing.ts'
import { guard, readBlobs } from './pbf-blobs.ts'
import { type OsmCounts, type OsmHandler, readPrimitiveBlock } from './pbf-block.ts'

/** What a file says of itself. */
export interface OsmFile {
  readonly counts: OsmCounts
  /** Day of the data (`2015-06-06`), when the file says it. */
  readonly date: string | null
}

const KNOWN_FEATURES: ReadonlySet<string> = new Set(['OsmSchema-V0.6', 'DenseNodes'])

/**
 * Reads an .osm.pbf block by block, in the file's order, which need not be sorted: compressed (zlib) and raw
 * blocks, dense and plain nodes, ways; relations are counted. Throws DataError naming file and block.
 */
export function readOsmPbf(path: string, handler: OsmHandler): OsmFile {
  return atOnce(readOsmBlocks(path, handler))
}

/** The same, with a pause after each block. */
export function* readOsmBlocks(path: string, handler: OsmHandler): Pausing<OsmFile> {
  const counts: OsmCounts = { nodes: 0, ways: 0, relations: 0 }
  let date: string | null = null
  for (const { type, data, element } of readBlobs(path)) {
    const fail = (detail: string) => new DataError('corrompu', path, `${element} : ${detail}`)
    if (type === 'OSMHeader') date = guard(fail, () => readHeader(data, fail))
    // Blocks of other types are extensions, to be skipped by those who do not know them.
    else if (type === 'OSMData') guard(fail, () => readPrimitiveBlock(data, handler, counts))
    yield
  }
  return { counts, date }
}

function readHeader(data: Uint8Array, fail: (detail: string) => DataError): string | null {
  const header = { seconds: 0, features: [] as string[] }
  new PbfReader(data).readFields((tag, into, pbf) => {
    if (tag === 4) into.features.push(pbf.readString())
    else if (tag === 32) into.seconds = pbf.readVarint(true)
  }, header)
  const unknown = header.features.find((feature) => !KNOWN_FEATURES.has(feature))
  if (unknown !== undefined) throw fail(`particularité « ${unknown} » non lue`)
  return header.seconds > 0 ? new Date(header.seconds * 1000).toISOString().slice(0, 10) : null
}
