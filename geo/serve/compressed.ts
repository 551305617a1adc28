import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const OCTETS_MAX = 64_000_000
/** Above this, the best of Brotli takes seconds: the first who asks would wait for it. */
const MEILLEUR_MAX = 512_000

const packGzip = promisify(gzip)
const packBrotli = promisify(brotliCompress)
const PACKED = {
  br: (bytes: Buffer, meilleurMax: number) =>
    packBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: bytes.length > meilleurMax ? 5 : constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes: Buffer) => packGzip(bytes),
}

/** How a file is sent, the shortest first. */
export type Coding = keyof typeof PACKED
const CODINGS: readonly Coding[] = ['br', 'gzip']

/** The shortest coding that `Accept-Encoding` takes, or undefined where it takes none (RFC 9110, 12.5.3). */
export function codingOf(acceptEncoding: string): Coding | undefined {
  const taken = new Map(
    acceptEncoding.split(',').map((said) => {
      const [name = '', ...marks] = said.split(';').map((part) => part.trim().toLowerCase())
      return [name, !marks.some((mark) => /^q=0(\.0*)?$/.test(mark))] as const
    }),
  )
  return CODINGS.find((coding) => taken.get(coding) ?? taken.get('*') ?? false)
}

/** Compressed files, those asked for last, `octets()` in all. */
export interface Compressed {
  /** `version` tells one content of the file from the next. Rejects when the file cannot be read. */
  readonly get: (file: string, version: string, coding: Coding) => Promise<Buffer>
  readonly octets: () => number
}

/**
 * Keeps what was compressed, `octetsMax` bytes at most: what was asked for longest ago goes first. Files up to `meilleurMax`
 * bytes are made as short as Brotli can.
 */
export function createCompressed(octetsMax = OCTETS_MAX, meilleurMax = MEILLEUR_MAX): Compressed {
  const pack = async (file: string, coding: Coding) => PACKED[coding](await readFile(file), meilleurMax)
  const kept = new Map<string, Buffer>()
  const going = new Map<string, Promise<Buffer>>()
  let octets = 0
  const forget = (key: string) => {
    octets -= kept.get(key)?.length ?? 0
    kept.delete(key)
  }
  const keep = (key: string, body: Buffer) => {
    forget(key)
    for (const oldest of kept.keys()) {
      if (octets + body.length <= octetsMax) break
      forget(oldest)
    }
    if (octets + body.length > octetsMax) return
    kept.set(key, body)
    octets += body.length
  }
  return {
    async get(file, version, coding) {
      const key = `${coding} ${file} ${version}`
      const found = kept.get(key)
      if (found !== undefined) {
        keep(key, found)
        return found
      }
      // Whoever asks meanwhile waits for the same work.
      const packing = going.get(key) ?? pack(file, coding).finally(() => going.delete(key))
      going.set(key, packing)
      const body = await packing
      keep(key, body)
      return body
    },
    octets: () => octets,
  }
}
