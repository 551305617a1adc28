import { createReadStream } from 'node:fs'
import { tmpdir } from 'node:os'
import { Readable, Transform } from 'node:stream'
import { createGunzip } from 'node:zlib'
import Papa from 'papaparse'
import { PbfReader, PbfWriter } from 'pbf'
import { DataError } from '../../src/dataset/read-file.ts'
import { distanceM } from '../../src/domain/geo/geodesy.ts'
import { internProfiles, type RoadWays } from '../../src/domain/roads/ways.ts'
import type { RemarquesRoutes } from './remarques.ts'
import { BytePiles } from './tiles/byte-piles.ts'
import { WayDrafts } from './tiles/way-drafts.ts'
import { sortByName, type TileOptions, WayTiles } from './tiles/way-tiles.ts'
import { type Workspace, withWorkspace } from './tiles/workspace.ts'
import { COLUMNS, readTroncon, type Troncon, type TronconRow } from './troncon.ts'

/**
 * Puts tables of segments (`.csv` or `.csv.gz`, columns in geo/FORMAT.md) into tiles, as a stream. Rows that cannot be
 * used are left out and noted with file and line; a segment of several files is that of the first name. In memory:
 * blocks of 64 kB of the piles, and a pile or a chunk at a time. Throws DataError for a file that is cut or has no such
 * columns.
 */
export async function tileTroncons(
  paths: readonly string[],
  workspace: Workspace,
  remarques: RemarquesRoutes,
  options: TileOptions = {},
): Promise<WayTiles> {
  const { sorted, names } = sortByName(paths)
  const pass = new SegmentPass(workspace, options)
  for (const [file, path] of sorted.entries()) {
    let line = 1
    for await (const row of readRows(path)) {
      const troncon = readTroncon(row)
      line++
      if (typeof troncon === 'string') {
        remarques.add(names[file]!, `${troncon}, segment écarté`, `ligne ${line}`)
      } else pass.add(troncon, file, line)
    }
  }
  pass.join()
  const tiles = new WayTiles(workspace, { files: names, profiles: pass.profiles.values }, options)
  for (const draft of pass.drafts.take()) {
    if (draft.doubtful) {
      remarques.add(
        names[draft.file]!,
        'nœud à deux positions, la première est gardée',
        `ligne ${draft.element}`,
      )
    }
    tiles.add(draft)
  }
  return tiles
}

/** The same, read in full. */
export function readTroncons(paths: readonly string[], remarques: RemarquesRoutes): Promise<RoadWays> {
  return withWorkspace(tmpdir(), async (workspace) =>
    (await tileTroncons(paths, workspace, remarques)).read(),
  )
}

/** Bytes that may come without a row ending: the parser keeps them all, and an archive of zeros never ends one. */
const ROW_MAX = 4_000_000

/** Rows of a table, one by one; the separator is found by itself. */
async function* readRows(path: string): AsyncGenerator<TronconRow> {
  const bytes = createReadStream(path)
  const unpacked = path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
  let sinceRow = 0
  const input = unpacked.pipe(
    new Transform({
      transform: (chunk: Buffer, _, done) => {
        sinceRow += chunk.length
        done(
          sinceRow > ROW_MAX ? new Error(`${sinceRow} octets sans fin de ligne, ${ROW_MAX} au plus`) : null,
          chunk,
        )
      },
    }),
  )
  // An error of the file must reach the one who reads what is unpacked from it.
  bytes.on('error', (error) => unpacked.destroy(error))
  unpacked.on('error', (error: Error) => input.destroy(error))
  const rows = input.pipe(
    Papa.parse(Papa.NODE_STREAM_INPUT, {
      header: true,
      skipEmptyLines: 'greedy',
      transformHeader: (name) => name.replace(/^\uFEFF/, '').trim(),
    }),
  )
  input.on('error', (error: Error) => rows.destroy(error))
  let first = true
  try {
    for await (const row of Readable.from(rows) as AsyncIterable<TronconRow>) {
      if (first) checkColumns(path, row)
      first = false
      sinceRow = 0
      yield row
    }
  } catch (cause) {
    if (cause instanceof DataError) throw cause
    const { code, message } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') {
      throw new DataError('absent', path, `illisible (${message})`)
    }
    throw new DataError('corrompu', path, `fichier coupé ou illisible (${message})`)
  }
  if (first) throw new DataError('corrompu', path, 'aucun segment')
}

function checkColumns(path: string, row: TronconRow): void {
  const missing = COLUMNS.filter((column) => row[column] === undefined)
  if (missing.length === 0) return
  const found = Object.keys(row).slice(0, 20).join(', ')
  throw new DataError('corrompu', path, `colonnes absentes : ${missing.join(', ')} (trouvées : ${found})`)
}

/** Nodes are known by a text: the rows of a 256th of them are in memory at a time. */
const PILES = 256

/** What the pass over the tables puts away. */
class SegmentPass {
  readonly profiles = internProfiles()
  readonly drafts: WayDrafts
  /** Of an end: its node's text, the number of its reference, degrees. */
  readonly #ends: BytePiles
  readonly #writer = new PbfWriter(new Uint8Array(1024))

  constructor(workspace: Workspace, { maxBytes }: TileOptions) {
    this.drafts = new WayDrafts(workspace, maxBytes)
    this.#ends = new BytePiles(workspace, 'bouts', maxBytes)
  }

  add({ depart, arrivee, lengthM, profile, nom }: Troncon, file: number, line: number): void {
    if (profile === null) return
    const draft = { element: line, file, profile: this.profiles.position(profile), name: nom, lengthM }
    const { firstRef } = this.drafts.add(draft, 2)
    this.#end(depart, firstRef)
    this.#end(arrivee, firstRef + 1)
  }

  #end({ noeud, lon, lat }: Troncon['depart'], ref: number): void {
    const pbf = this.#writer
    pbf.pos = 0
    pbf.writeString(noeud)
    pbf.writeVarint(ref)
    pbf.writeDouble(lon)
    pbf.writeDouble(lat)
    this.#ends.append(pileOf(noeud), pbf.buf.subarray(0, pbf.pos))
  }

  /** A node is where its first row says, and is called by the number of that reference. */
  join(): void {
    for (let pile = 0; pile < PILES; pile++) {
      const nodes = new Map<string, { readonly node: number; readonly lon: number; readonly lat: number }>()
      const pbf = new PbfReader(this.#ends.take(pile))
      while (pbf.pos < pbf.length) {
        const [text, ref, lon, lat] = [pbf.readString(), pbf.readVarint(), pbf.readDouble(), pbf.readDouble()]
        const known = nodes.get(text) ?? { node: ref, lon, lat }
        nodes.set(text, known)
        this.drafts.place(ref, known.node, known.lon, known.lat)
        if (distanceM(lon, lat, known.lon, known.lat) > 1) this.drafts.doubt(ref)
      }
    }
  }
}

function pileOf(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum = (31 * sum + text.charCodeAt(at)) >>> 0
  return sum % PILES
}
