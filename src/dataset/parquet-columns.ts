import { DataError } from './read-file.ts'

/** The reader of Parquet is a fifth of the worker's code: it comes with the first file in need of it, never for a list. */
export const loadParquet = () => import('hyparquet')

/** Forty times the cells of 200 m of France. */
const ROWS_MAX = 100_000_000

/** A list or a typed array: where the values of a column go, by row. */
interface Column {
  [row: number]: unknown
}

/**
 * Reads whole columns of a Parquet file straight into lists and typed arrays: a list of row objects costs ten times the
 * time. `make` gives the empty columns for a number of rows and the names the file has; `read` what a value becomes.
 * Throws DataError: which columns were wanted, and why they could not be read.
 */
export async function readParquetColumns<T extends Record<string, Column>>(
  chemin: string,
  bytes: Uint8Array<ArrayBuffer>,
  make: (rows: number, present: ReadonlySet<string>) => T,
  read: (value: unknown) => unknown = asItIs,
): Promise<T> {
  const { buffer, byteOffset, byteLength } = bytes
  const file = byteLength === buffer.byteLength ? buffer : buffer.slice(byteOffset, byteOffset + byteLength)
  const { parquetMetadata, parquetRead } = await loadParquet()
  let wanted: string[] = Object.keys(make(0, new Set()))
  try {
    const metadata = parquetMetadata(file)
    const rows = Number(metadata.num_rows)
    // What a file says of itself is not yet so: columns are made of that length.
    if (rows > ROWS_MAX)
      throw new DataError('corrompu', chemin, `${rows} lignes annoncées, ${ROWS_MAX} au plus`)
    const columns = make(rows, new Set(metadata.schema.map((element) => element.name)))
    wanted = Object.keys(columns)
    const seen = new Map<string, number>(wanted.map((name) => [name, 0]))
    await parquetRead({
      file,
      metadata,
      columns: wanted,
      parsers: { stringFromBytes: textOf },
      onChunk: ({ columnName, columnData, rowStart }) => {
        const target = columns[columnName]
        if (target === undefined) return
        fill(target, columnData, rowStart, read)
        seen.set(columnName, (seen.get(columnName) ?? 0) + columnData.length)
      },
    })
    const short = wanted.filter((name) => seen.get(name) !== rows)
    if (short.length > 0)
      throw new DataError('corrompu', chemin, `colonnes absentes ou incomplètes : ${short.join(', ')}`)
    return columns
  } catch (cause) {
    if (cause instanceof DataError) throw cause
    const detail = `fichier Parquet illisible, colonnes attendues : ${wanted.join(', ')}`
    throw new DataError('corrompu', chemin, detail)
  }
}

const asItIs = (value: unknown) => value

/** Value by value only what must become something else: numbers of one kind are copied at once. */
function fill(target: Column, values: ArrayLike<unknown>, start: number, read: (value: unknown) => unknown) {
  const isCopy = read === asItIs && typeof values[0] === 'number'
  if (
    isCopy &&
    (target instanceof Float64Array || target instanceof Int32Array || target instanceof Uint32Array)
  )
    target.set(values as ArrayLike<number>, start)
  else if (read === asItIs) for (let i = 0; i < values.length; i++) target[start + i] = values[i]
  else for (let i = 0; i < values.length; i++) target[start + i] = read(values[i])
}

const decoder = new TextDecoder()
const COMMUNE = 5
/** Codes of communes are plain: handed to the browser's decoder, 35,000 cost more than all the cells' numbers. */
function textOf(bytes: Uint8Array | undefined): string | undefined {
  if (bytes?.length !== COMMUNE) return bytes && decoder.decode(bytes)
  const [a, b, c, d, e] = [bytes[0]!, bytes[1]!, bytes[2]!, bytes[3]!, bytes[4]!]
  return (a | b | c | d | e) < 0x80 ? String.fromCharCode(a, b, c, d, e) : decoder.decode(bytes)
}

/** Columns of whole numbers; a missing value (null) becomes `absent`. `further` are read when the file has them. */
export function readIntColumns<T extends string, F extends string = never>(
  chemin: string,
  bytes: Uint8Array<ArrayBuffer>,
  names: readonly T[],
  further: readonly F[] = [],
  absent = 0,
): Promise<Record<T, Int32Array> & Partial<Record<F, Int32Array>>> {
  type Read = Record<T, Int32Array> & Partial<Record<F, Int32Array>>
  const make = (rows: number, present: ReadonlySet<string>): Record<string, Int32Array> => {
    const found = [...names, ...further.filter((name) => present.has(name))]
    return Object.fromEntries(found.map((name) => [name, new Int32Array(rows)]))
  }
  return readParquetColumns(chemin, bytes, make, (value) => Number(value ?? absent)) as Promise<Read>
}
