import { readFileSync } from 'node:fs'
import { parquetMetadata, parquetRead } from 'hyparquet'

/** Reads whole columns of a Parquet file (Snappy), in row order. Throws with the file and what is wrong in it. */
export async function readParquetColumns(
  path: string,
  columns: readonly string[],
): Promise<Record<string, unknown[]>> {
  const bytes = readFileSync(path)
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer
  try {
    const metadata = parquetMetadata(file)
    const rows = Number(metadata.num_rows)
    const out: Record<string, unknown[]> = Object.fromEntries(
      columns.map((name) => [name, new Array<unknown>(rows)]),
    )
    const seen = new Map<string, number>()
    await parquetRead({
      file,
      metadata,
      columns: [...columns],
      onChunk: ({ columnName, columnData, rowStart }) => {
        const target = out[columnName]
        for (let i = 0; i < columnData.length; i++) if (target) target[rowStart + i] = columnData[i]
        seen.set(columnName, (seen.get(columnName) ?? 0) + columnData.length)
      },
    })
    const short = columns.filter((name) => seen.get(name) !== rows)
    if (short.length > 0) throw new Error(`colonnes absentes ou incomplètes : ${short.join(', ')}`)
    return out
  } catch (cause) {
    throw new Error(
      `${path} : fichier Parquet illisible, colonnes attendues : ${columns.join(', ')} (${(cause as Error).message})`,
    )
  }
}
