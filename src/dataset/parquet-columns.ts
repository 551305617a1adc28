import { parquetMetadata, parquetRead } from 'hyparquet'
import { DataError } from './read-file.ts'

/**
 * Reads whole columns of whole numbers of a Parquet file straight into typed arrays; missing values (null) become
 * `absent`. Columns of `further` are read when the file has them. Throws DataError: which columns were wanted, and why
 * they could not be read.
 */
export async function readIntColumns<T extends string, F extends string = never>(
  chemin: string,
  bytes: Uint8Array<ArrayBuffer>,
  names: readonly T[],
  further: readonly F[] = [],
  absent = 0,
): Promise<Record<T, Int32Array> & Partial<Record<F, Int32Array>>> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  try {
    const metadata = parquetMetadata(file)
    const rows = Number(metadata.num_rows)
    const present = new Set(metadata.schema.map((element) => element.name))
    const wanted = [...names, ...further.filter((name) => present.has(name))]
    const columns = Object.fromEntries(wanted.map((name) => [name, new Int32Array(rows)]))
    const seen = new Map<string, number>(wanted.map((name) => [name, 0]))
    await parquetRead({
      file,
      metadata,
      columns: wanted,
      onChunk: ({ columnName, columnData, rowStart }) => {
        const target = columns[columnName]
        if (target === undefined) return
        for (let i = 0; i < columnData.length; i++) target[rowStart + i] = Number(columnData[i] ?? absent)
        seen.set(columnName, (seen.get(columnName) ?? 0) + columnData.length)
      },
    })
    const short = wanted.filter((name) => seen.get(name) !== rows)
    if (short.length > 0) throw new Error(`colonnes absentes ou incomplètes : ${short.join(', ')}`)
    return columns as Record<T, Int32Array> & Partial<Record<F, Int32Array>>
  } catch (cause) {
    throw new DataError(
      'corrompu',
      chemin,
      `fichier Parquet illisible, colonnes attendues : ${names.join(', ')} (${(cause as Error).message})`,
    )
  }
}
