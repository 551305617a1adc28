import { readFileSync } from 'node:fs'
import { parquetRead } from 'hyparquet'

/** Reads whole columns of a Parquet file (Snappy), in row order. */
export async function readParquetColumns(
  path: string,
  columns: readonly string[],
): Promise<Record<string, unknown[]>> {
  const bytes = readFileSync(path)
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer
  const out: Record<string, unknown[]> = Object.fromEntries(columns.map((c) => [c, []]))
  await parquetRead({
    file,
    columns: [...columns],
    onChunk: ({ columnName, columnData, rowStart }) => {
      const target = out[columnName]
      for (let i = 0; i < columnData.length; i++) if (target) target[rowStart + i] = columnData[i]
    },
  })
  return out
}
