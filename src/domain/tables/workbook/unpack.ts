import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate'
import { refusal } from '../limits.ts'

/** What a workbook may weigh: bytes once inflated, times its size in the file, rows of one sheet, sheets. */
export interface WorkbookLimits {
  readonly decompresseMax: number
  readonly ratioMax: number
  readonly lignesMax: number
  readonly feuillesMax: number
}

export const WORKBOOK_LIMITS: WorkbookLimits = {
  decompresseMax: 100_000_000,
  ratioMax: 100,
  lignesMax: 50_000,
  feuillesMax: 20,
}

export type Unpacked =
  | { readonly ok: true; readonly entries: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly raison: string; readonly lignesLues: number }

/** Parts that hold cells, formats and names; pictures, macros and links are never inflated. */
const WANTED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i
const SHEET = /^xl\/worksheets\//i
/** Bytes given to the inflater at once: what one step may give stays small, so that a limit stops in time. */
const STEP = 16_384
/** Below this, any ratio is harmless. */
const SMALL = 1_000_000

/**
 * Inflates the parts of a workbook that are read, step by step: it stops at the limit, whatever the directory of
 * the archive claims. Never throws.
 */
export function unpackWorkbook(bytes: Uint8Array, limits: WorkbookLimits = WORKBOOK_LIMITS): Unpacked {
  const parts = new Map<string, Uint8Array[]>()
  const rows = new Map<string, number>()
  let total = 0
  let excess: string | null = null
  const check = (name: string): void => {
    const found = rows.get(name) ?? 0
    if (parts.size > limits.feuillesMax + 4)
      excess = refusal('feuilles ou plus', parts.size - 4, limits.feuillesMax, 'dans le classeur')
    // The first row holds the headings.
    if (found > limits.lignesMax + 1)
      excess = refusal('lignes ou plus', found, limits.lignesMax, 'dans une feuille')
    if (total > limits.decompresseMax)
      excess = refusal('octets ou plus', total, limits.decompresseMax, 'une fois décompressés')
    if (total > SMALL && total > limits.ratioMax * bytes.length)
      excess = `fichier refusé : décompressé, il fait plus de ${limits.ratioMax} fois sa taille`
  }
  const unzip = new Unzip((file) => {
    if (!WANTED.test(file.name)) return
    const chunks: Uint8Array[] = []
    parts.set(file.name, chunks)
    check(file.name)
    file.ondata = (error, chunk) => {
      if (error !== null) excess ??= 'classeur illisible : archive coupée ou abîmée'
      if (excess !== null) return
      chunks.push(chunk)
      total += chunk.length
      if (SHEET.test(file.name)) rows.set(file.name, (rows.get(file.name) ?? 0) + countRows(chunk))
      check(file.name)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  unzip.register(UnzipPassThrough)
  try {
    for (let at = 0; at < bytes.length && excess === null; at += STEP)
      unzip.push(bytes.slice(at, at + STEP), at + STEP >= bytes.length)
  } catch {
    excess ??= 'classeur illisible : archive coupée ou abîmée'
  }
  const lignesLues = Math.max(0, ...rows.values())
  if (excess !== null) return { ok: false, raison: excess, lignesLues }
  if (![...parts.keys()].some((name) => SHEET.test(name)))
    return { ok: false, raison: 'classeur illisible : ce n’est pas un classeur .xlsx', lignesLues }
  return { ok: true, entries: new Map([...parts].map(([name, chunks]) => [name, concat(chunks)])) }
}

const ROW = [60, 114, 111, 119] // "<row"

/** Rows opened in a stretch of a sheet; one cut between two stretches is counted a little late or not at all. */
function countRows(chunk: Uint8Array): number {
  let count = 0
  for (let i = chunk.indexOf(60); i >= 0; i = chunk.indexOf(60, i + 1))
    if (ROW.every((byte, k) => chunk[i + k] === byte)) count++
  return count
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((n, chunk) => n + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
