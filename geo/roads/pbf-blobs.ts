import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { PbfReader } from 'pbf'
import { DataError } from '../../src/dataset/read-file.ts'
import { sayCause } from '../read/say-system.ts'

/** Limits of the format: a header of 64 KiB, a blob of 32 MiB, packed and unpacked. */
const HEADER_MAX = 64 * 1024
const BLOB_MAX = 32 * 1024 * 1024

/** One block of a file, unpacked: at most 32 MiB are in memory at a time. */
export interface PbfBlob {
  readonly type: string
  readonly data: Uint8Array
  /** « bloc 3 (octet 12 345) », for messages. */
  readonly element: string
}

const OTHER_FORMS: Readonly<Record<number, string>> = { 4: 'lzma', 5: 'bzip2', 6: 'lz4', 7: 'zstd' }

/** Reads the blocks of an .osm.pbf one by one. Throws DataError naming the file and the block. */
export function* readBlobs(path: string): Generator<PbfBlob> {
  const file = open(path)
  try {
    const { size } = fstatSync(file)
    if (size === 0) throw new DataError('corrompu', path, 'fichier vide')
    let offset = 0
    for (let number = 1; offset < size; number++) {
      const element = `bloc ${number} (octet ${offset})`
      const fail = (detail: string) => new DataError('corrompu', path, `${element} : ${detail}`)
      const take = (bytes: number): Buffer => {
        const buffer = Buffer.alloc(bytes)
        const read = readSync(file, buffer, 0, bytes, offset)
        if (read < bytes) throw fail(`fichier coupé, ${bytes} octets attendus, ${read} trouvés`)
        offset += bytes
        return buffer
      }
      const headerSize = take(4).readUInt32BE()
      if (headerSize === 0 || headerSize > HEADER_MAX) {
        throw fail('ce n’est pas un fichier .osm.pbf (longueur d’en-tête impossible)')
      }
      const header = readHeader(take(headerSize), fail)
      if (number === 1 && header.type !== 'OSMHeader') {
        throw fail(`ce n’est pas un fichier .osm.pbf (« OSMHeader » attendu, « ${header.type} » trouvé)`)
      }
      if (header.size > BLOB_MAX) throw fail(`bloc de ${header.size} octets, plus que le format ne permet`)
      yield { type: header.type, data: unpack(take(header.size), fail), element }
    }
  } finally {
    closeSync(file)
  }
}

function open(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (cause) {
    throw new DataError('absent', path, `illisible (${sayCause(cause)})`)
  }
}

type Fail = (detail: string) => DataError

function readHeader(bytes: Uint8Array, fail: Fail): { type: string; size: number } {
  const header = { type: '', size: -1 }
  guard(fail, () => {
    new PbfReader(bytes).readFields((tag, into, pbf) => {
      if (tag === 1) into.type = pbf.readString().slice(0, 40)
      else if (tag === 3) into.size = pbf.readVarint()
    }, header)
  })
  if (header.size < 0) throw fail('en-tête de bloc sans longueur')
  return header
}

function unpack(bytes: Uint8Array, fail: Fail): Uint8Array {
  const blob: { raw: Uint8Array | null; zlib: Uint8Array | null; size: number; other: number } = {
    raw: null,
    zlib: null,
    size: -1,
    other: 0,
  }
  guard(fail, () => {
    new PbfReader(bytes).readFields((tag, into, pbf) => {
      if (tag === 1) into.raw = pbf.readBytes()
      else if (tag === 2) into.size = pbf.readVarint()
      else if (tag === 3) into.zlib = pbf.readBytes()
      else if (tag in OTHER_FORMS) into.other = tag
    }, blob)
  })
  if (blob.raw !== null) return blob.raw
  if (blob.zlib === null) {
    const form = OTHER_FORMS[blob.other] ?? 'inconnue'
    throw fail(`compression ${form} non lue ; convertissez : osmium cat FICHIER -o NOUVEAU.osm.pbf`)
  }
  const packed = blob.zlib
  const data = guard(fail, () => inflateSync(packed, { maxOutputLength: BLOB_MAX }))
  if (blob.size >= 0 && data.length !== blob.size) {
    throw fail(`${blob.size} octets attendus une fois décompressés, ${data.length} trouvés`)
  }
  return data
}

/** Whatever goes wrong inside a block is the file's fault: it is told as such. */
export function guard<T>(fail: Fail, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    if (cause instanceof DataError) throw cause
    throw fail(`illisible (${sayCause(cause)})`)
  }
}
