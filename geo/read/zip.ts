import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { Unzip, type UnzipFile, UnzipInflate, UnzipPassThrough } from 'fflate'
import { refusal } from '../../src/domain/tables/limits.ts'

/** Bytes of an archive given to the inflater at once: they give a thousand times as many at most, so a limit stops in time. */
const STEP = 8192
/** Bytes of one entry of a source, once inflated; and of one that is read line by line, with a line of it. */
const ENTRY_MAX = 400_000_000
const LINES_MAX = 4_000_000_000
const LINE_MAX = 1_000_000

/** What becomes of the bytes of an entry, as they come; `false` from either: no more of it is inflated. */
interface Sink {
  readonly take: (chunk: Uint8Array, final: boolean) => boolean
  /** The archive itself says that the entry is of so many bytes. */
  readonly announced?: (bytes: number) => boolean
}

/**
 * Goes through an archive once, from its file, a few bytes at a time: what it holds is never in memory at once, whatever it
 * says of its sizes. `open` gives what takes an entry, or null to pass over it. Ends early where `isDone`.
 */
function eachEntry(path: string, open: (name: string) => Sink | null, isDone = () => false): void {
  let failure: Error | null = null
  const unzip = new Unzip((file) => {
    const sink = open(file.name)
    if (sink === null) return
    if (file.originalSize !== undefined && sink.announced?.(file.originalSize) === false) return
    start(file, sink, (error) => {
      failure ??= error
    })
  })
  unzip.register(StoppableInflate)
  unzip.register(UnzipPassThrough)
  const fd = openSync(path, 'r')
  try {
    if (!hasEnd(fd)) throw new Error('coupée, ou autre chose qu’une archive')
    for (let isEnd = false; !isEnd && failure === null && !isDone(); ) {
      const bytes = new Uint8Array(STEP)
      const read = readSync(fd, bytes)
      isEnd = read < STEP
      unzip.push(bytes.subarray(0, read), isEnd)
    }
  } catch (cause) {
    failure = cause as Error
  } finally {
    closeSync(fd)
  }
  if (failure !== null) throw new Error(`${path} : archive zip illisible (${(failure as Error).message})`)
}

/** Whether a file ends as an archive does: by where its directory is, and a remark of 65,535 bytes at most. */
function hasEnd(fd: number): boolean {
  const { size } = fstatSync(fd)
  const tail = Buffer.alloc(Math.min(size, 65_535 + 22))
  readSync(fd, tail, 0, tail.length, size - tail.length)
  return tail.includes('PK\x05\x06')
}

function start(file: UnzipFile, sink: Sink, fail: (error: Error) => void): void {
  let isWanted = true
  file.ondata = (error, chunk, final) => {
    if (error !== null) return fail(error)
    if (isWanted) isWanted = sink.take(chunk, final)
    if (!isWanted) file.terminate?.()
  }
  file.start()
}

/** The inflater of the library, that can be told to pass over the rest of an entry. */
class StoppableInflate extends UnzipInflate {
  #isStopped = false
  readonly terminate = () => {
    this.#isStopped = true
  }
  override push(data: Uint8Array, final: boolean): void {
    if (!this.#isStopped) super.push(data, final)
  }
}

/** Keeps the bytes of an entry, `max` at most; beyond, `refuse` is told why and nothing of it is kept. */
function collect(max: number, keep: (bytes: Uint8Array) => void, refuse: (raison: string) => void): Sink {
  let chunks: Uint8Array[] = []
  let total = 0
  const isWithin = (bytes: number, ou: string) => {
    if (bytes <= max) return true
    chunks = []
    refuse(refusal(`octets${ou}`, bytes, max, 'une fois décompressés'))
    return false
  }
  return {
    announced: (bytes) => isWithin(bytes, ''),
    take: (chunk, final) => {
      chunks.push(chunk)
      total += chunk.length
      if (!isWithin(total, ' ou plus')) return false
      if (final) keep(new Uint8Array(Buffer.concat(chunks)))
      return true
    },
  }
}

/** Reads the first entry whose name passes. Throws with the names found when there is none, or when it is too big. */
export function readZipEntry(path: string, wanted: RegExp, attendu: string, max = ENTRY_MAX): Uint8Array {
  const names: string[] = []
  let found: Uint8Array | null = null
  let refus: string | null = null
  eachEntry(
    path,
    (name) => {
      names.push(name)
      if (!wanted.test(name) || found !== null) return null
      return collect(
        max,
        (bytes) => {
          found = bytes
        },
        (raison) => {
          refus ??= `${path}, ${name} : ${raison}`
        },
      )
    },
    () => found !== null || refus !== null,
  )
  if (refus !== null) throw new Error(refus)
  if (found === null)
    throw new Error(`${path} : ${attendu} attendu dans l’archive, trouvé : ${names.join(', ') || 'rien'}`)
  return found
}

/** A file of an archive, or why it was not taken. */
export type ZipFile =
  | { readonly nom: string; readonly octets: Uint8Array }
  | { readonly nom: string; readonly refus: string }

/** What an archive of several files may hold: bytes of one of them, of all together, and how many they are. */
export interface ZipLimits {
  readonly octetsMax: number
  readonly totalMax: number
  readonly fichiersMax: number
}

/**
 * Reads the files of an archive, in its order, but those that `whyNot` refuses by their name; a file that is too big is refused
 * alone, its rest not inflated. Throws when all of them are more than the limits.
 */
export function readZipFiles(
  path: string,
  { octetsMax, totalMax, fichiersMax }: ZipLimits,
  whyNot: (nom: string) => string | null,
): readonly ZipFile[] {
  const files: ZipFile[] = []
  let total = 0
  let seen = 0
  const excess = () => {
    if (seen > fichiersMax) return refusal('fichiers ou plus', seen, fichiersMax, 'dans l’archive')
    return total > totalMax ? refusal('octets ou plus', total, totalMax, 'une fois décompressés') : null
  }
  eachEntry(
    path,
    (nom) => {
      if (nom.endsWith('/') || excess() !== null) return null
      seen++
      const refus = whyNot(nom)
      if (refus !== null) {
        files.push({ nom, refus })
        return null
      }
      const sink = collect(
        octetsMax,
        (octets) => files.push({ nom, octets }),
        (refus) => files.push({ nom, refus }),
      )
      return {
        ...sink,
        take: (chunk, final) => {
          total += chunk.length
          return sink.take(chunk, final) && excess() === null
        },
      }
    },
    () => excess() !== null,
  )
  const refus = excess()
  if (refus !== null) throw new Error(`${path} : ${refus}`)
  return files
}

/**
 * Gives the text lines of the first entry whose name passes, one by one: the European grid inflates to hundreds of
 * megabytes, of which France is a fifth. Returns false when no entry passes. Throws for a line without an end.
 */
export function eachZipLine(path: string, wanted: RegExp, onLine: (line: string) => void): boolean {
  const decoder = new TextDecoder()
  let found = false
  let isRead = false
  let rest = ''
  let total = 0
  let refus: string | null = null
  const take = (chunk: Uint8Array, final: boolean): boolean => {
    total += chunk.length
    if (total > LINES_MAX) refus = refusal('octets ou plus', total, LINES_MAX, 'une fois décompressés')
    const lines = (rest + decoder.decode(chunk, { stream: !final })).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > LINE_MAX) refus = refusal('caractères ou plus', rest.length, LINE_MAX, 'dans une ligne')
    if (refus !== null) return false
    for (const line of lines) onLine(line)
    if (final && rest !== '') onLine(rest)
    isRead = final
    return true
  }
  eachEntry(
    path,
    (name) => {
      if (found || !wanted.test(name)) return null
      found = true
      return { take }
    },
    () => isRead || refus !== null,
  )
  if (refus !== null) throw new Error(`${path} : ${refus}`)
  return found
}
