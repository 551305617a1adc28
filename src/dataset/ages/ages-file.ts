import { SANS_AGE } from '../../domain/geo/count-groupe.ts'
import { COLONNES_AGE, type GroupeAge } from '../../domain/geo/groupe.ts'
import { readParquetColumns } from '../parquet-columns.ts'
import { DataError } from '../read-file.ts'

/**
 * Members of a group in each cell of a file, in the order of its cells, SANS_AGE where unknown; null where the file does
 * not know the group. Throws DataError when the file is no Parquet or not as long as the cells.
 */
export async function decodeAges(
  chemin: string,
  bytes: Uint8Array<ArrayBuffer>,
  groupe: GroupeAge,
  cells: number,
): Promise<Int32Array | null> {
  const name = COLONNES_AGE[groupe]
  const columns = await readParquetColumns(
    chemin,
    bytes,
    (rows, present): Record<string, Int32Array> => {
      if (rows !== cells && present.size > 0)
        throw new DataError('corrompu', chemin, `${rows} lignes, ${cells} carreaux`)
      return present.has(name) ? { [name]: new Int32Array(rows) } : {}
    },
    (value) => Number(value ?? SANS_AGE),
  )
  return columns[name] ?? null
}
