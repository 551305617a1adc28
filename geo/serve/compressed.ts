import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const compress = promisify(gzip)
const OCTETS_MAX = 64_000_000

/** Compressed files, those asked for last, `octets()` in all. */
export interface Compressed {
  /** `version` tells one content of the file from the next. Rejects when the file cannot be read. */
  readonly get: (file: string, version: string) => Promise<Buffer>
  readonly octets: () => number
}

/** Keeps what was compressed, `octetsMax` bytes at most: what was asked for longest ago goes first. */
export function createCompressed(octetsMax = OCTETS_MAX): Compressed {
  const kept = new Map<string, Buffer>()
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
    async get(file, version) {
      const key = `${file} ${version}`
      const body = kept.get(key) ?? (await compress(await readFile(file)))
      keep(key, body)
      return body
    },
    octets: () => octets,
  }
}
