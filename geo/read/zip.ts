import { readFileSync } from 'node:fs'
import { Unzip, UnzipInflate, unzipSync } from 'fflate'

/** Inflated entries over this are refused: a bomb, or not the file we know. */
const INFLATED_MAX = 1_000_000_000

/** Reads the first entry whose name passes. Throws with the names found when there is none. */
export function readZipEntry(path: string, wanted: RegExp, attendu: string): Uint8Array {
  const names: string[] = []
  let entries: Record<string, Uint8Array>
  try {
    entries = unzipSync(readFileSync(path), {
      filter: ({ name, originalSize }) => {
        names.push(name)
        return wanted.test(name) && originalSize <= INFLATED_MAX
      },
    })
  } catch (cause) {
    throw new Error(`${path} : archive zip illisible (${(cause as Error).message})`)
  }
  const first = Object.values(entries)[0]
  if (first === undefined) {
    throw new Error(`${path} : ${attendu} attendu dans l’archive, trouvé : ${names.join(', ') || 'rien'}`)
  }
  return first
}

/** Names of the entries of an archive. Throws when it is none. */
export function zipNames(path: string): readonly string[] {
  const names: string[] = []
  try {
    unzipSync(readFileSync(path), {
      filter: ({ name }) => {
        names.push(name)
        return false
      },
    })
  } catch (cause) {
    throw new Error(`${path} : archive zip illisible (${(cause as Error).message})`)
  }
  return names
}

/**
 * Gives the text lines of the first entry whose name passes, one by one: the European grid inflates to hundreds of
 * megabytes, of which France is a fifth. Returns false when no entry passes.
 */
export function eachZipLine(path: string, wanted: RegExp, onLine: (line: string) => void): boolean {
  const decoder = new TextDecoder()
  let found = false
  let rest = ''
  let failure: Error | null = null
  const unzip = new Unzip((entry) => {
    if (found || !wanted.test(entry.name)) return
    found = true
    entry.ondata = (error, chunk, final) => {
      if (error !== null) failure = error
      const lines = (rest + decoder.decode(chunk, { stream: !final })).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) onLine(line)
      if (final && rest !== '') onLine(rest)
    }
    entry.start()
  })
  unzip.register(UnzipInflate)
  const bytes = readFileSync(path)
  try {
    for (let at = 0; at < bytes.length; at += 1 << 20) {
      unzip.push(bytes.subarray(at, at + (1 << 20)), at + (1 << 20) >= bytes.length)
    }
  } catch (cause) {
    failure = cause as Error
  }
  if (failure !== null) throw new Error(`${path} : archive zip illisible (${(failure as Error).message})`)
  return found
}
