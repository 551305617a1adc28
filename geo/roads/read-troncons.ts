import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import Papa from 'papaparse'
import { DataError } from '../../src/dataset/read-file.ts'
import { distanceM } from '../../src/domain/geo/geodesy.ts'
import { internNames, internProfiles, type RoadWays } from '../../src/domain/roads/ways.ts'
import { GrowingFloat64 } from './growing.ts'
import type { RemarquesRoutes } from './remarques.ts'
import { COLUMNS, readTroncon, type Troncon, type TronconRow } from './troncon.ts'

/**
 * Reads tables of segments (`.csv` or `.csv.gz`, columns in geo/FORMAT.md) as a stream. Rows that cannot be used
 * are left out and noted with file and line; a segment of several files is that of the first name. Throws DataError for a file that is cut or has no such columns.
 */
export async function readTroncons(paths: readonly string[], remarques: RemarquesRoutes): Promise<RoadWays> {
  const sorted = [...paths].sort((a, b) => (basename(a) < basename(b) ? -1 : 1))
  const collected = new CollectedSegments(remarques)
  for (const path of sorted) {
    const file = basename(path)
    let line = 1
    for await (const row of readRows(path)) collected.add(row, file, `ligne ${++line}`)
  }
  return collected.build()
}

/** Rows of a table, one by one; the separator is found by itself. */
async function* readRows(path: string): AsyncGenerator<TronconRow> {
  const bytes = createReadStream(path)
  const input = path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
  // An error of the file must reach the one who reads what is unpacked from it.
  bytes.on('error', (error) => input.destroy(error))
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

/** Segments as they come, numbers only. */
class CollectedSegments {
  readonly #lon = new GrowingFloat64()
  readonly #lat = new GrowingFloat64()
  readonly #lengthM = new GrowingFloat64()
  readonly #refs: number[] = []
  readonly #profile: number[] = []
  readonly #name: number[] = []
  readonly #file: number[] = []
  readonly #files: string[] = []
  readonly #profiles = internProfiles()
  readonly #names = internNames()
  readonly #nodes = new Map<string, number>()
  readonly #firstFile = new Map<string, string>()
  readonly #remarques: RemarquesRoutes

  constructor(remarques: RemarquesRoutes) {
    this.#remarques = remarques
  }

  add(row: TronconRow, file: string, element: string): void {
    const troncon = readTroncon(row)
    if (typeof troncon === 'string') {
      this.#remarques.add(file, `${troncon}, segment écarté`, element)
      return
    }
    if (troncon.profile === null) return
    const from = this.#node(troncon.depart, file, element)
    const to = this.#node(troncon.arrivee, file, element)
    // Two roads of one file may have the same ends and the same length; a road of two files is one.
    const key = `${from} ${to} ${troncon.lengthM}`
    const first = this.#firstFile.get(key) ?? file
    this.#firstFile.set(key, first)
    if (first !== file) return
    this.#refs.push(from, to)
    this.#lengthM.push(troncon.lengthM)
    this.#profile.push(this.#profiles.position(troncon.profile))
    this.#name.push(this.#names.position(troncon.nom))
    if (this.#files.at(-1) !== file) this.#files.push(file)
    this.#file.push(this.#files.length - 1)
  }

  #node({ noeud, lon, lat }: Troncon['depart'], file: string, element: string): number {
    const known = this.#nodes.get(noeud)
    if (known === undefined) {
      this.#nodes.set(noeud, this.#lon.length)
      this.#lon.push(lon)
      this.#lat.push(lat)
      return this.#lon.length - 1
    }
    if (distanceM(lon, lat, this.#lon.at(known), this.#lat.at(known)) > 1) {
      this.#remarques.add(file, 'nœud à deux positions, la première est gardée', element)
    }
    return known
  }

  build(): RoadWays {
    return {
      nodeLon: this.#lon.view(),
      nodeLat: this.#lat.view(),
      start: Int32Array.from({ length: this.#profile.length + 1 }, (_, way) => 2 * way),
      refs: Int32Array.from(this.#refs),
      profile: Int32Array.from(this.#profile),
      name: Int32Array.from(this.#name),
      profiles: this.#profiles.values,
      names: this.#names.values,
      file: Int32Array.from(this.#file),
      files: this.#files,
      lengthM: this.#lengthM.view(),
    }
  }
}
