import { parquetMetadata, parquetRead } from 'hyparquet'
import { type ClasseVitesse, type Grid, gridFromColumns, type QpvGrid } from '../domain/geo/grid.ts'
import { DataError } from './read-file.ts'

type ClasseOf = (commune: string) => ClasseVitesse

/** Reads a Parquet file of cells (lon, lat, population, commune). Throws DataError when it is not one. */
export async function decodeCells(
  chemin: string,
  bytes: Uint8Array<ArrayBuffer>,
  classeOf: ClasseOf,
): Promise<Grid> {
  return gridFromColumns(await readColumns(chemin, bytes, []), classeOf)
}

/** Reads the Parquet file of the priority neighbourhoods' cells (…, qpv). Throws DataError. */
export async function decodeQpvCells(
  chemin: string,
  bytes: Uint8Array<ArrayBuffer>,
  classeOf: ClasseOf,
): Promise<QpvGrid> {
  const columns = await readColumns(chemin, bytes, ['qpv'])
  const qpv = columns.texts.qpv ?? []
  const codes = [...new Set(qpv.map(String))].sort()
  const indexOf = new Map(codes.map((code, i) => [code, i]))
  return {
    grid: gridFromColumns(columns, classeOf),
    codes,
    qpv: Uint32Array.from(qpv, (code) => indexOf.get(String(code)) ?? 0),
  }
}

const NUMBERS = ['lon', 'lat', 'population'] as const

/**
 * Reads lon, lat, population, commune and the further text columns asked for. Numbers go straight to typed
 * arrays: a list of row objects costs ten times the time, and all France is 374,597 cells.
 */
async function readColumns(chemin: string, bytes: Uint8Array<ArrayBuffer>, further: readonly string[]) {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  const names = [...NUMBERS, 'commune', ...further]
  const seen = new Map<string, number>(names.map((name) => [name, 0]))
  try {
    const metadata = parquetMetadata(file)
    const rows = Number(metadata.num_rows)
    const numbers = {
      lon: new Float64Array(rows),
      lat: new Float64Array(rows),
      population: new Int32Array(rows),
    }
    const texts: Record<string, unknown[]> = Object.fromEntries(
      ['commune', ...further].map((name) => [name, new Array<unknown>(rows)]),
    )
    const targets: Record<string, { [i: number]: unknown }> = { ...numbers, ...texts }
    await parquetRead({
      file,
      metadata,
      columns: names,
      onChunk: ({ columnName, columnData, rowStart }) => {
        const target = targets[columnName]
        if (target === undefined) return
        for (let i = 0; i < columnData.length; i++) target[rowStart + i] = columnData[i]
        seen.set(columnName, (seen.get(columnName) ?? 0) + columnData.length)
      },
    })
    const short = names.filter((name) => seen.get(name) !== rows)
    if (short.length > 0) throw new Error(`colonnes absentes ou incomplètes : ${short.join(', ')}`)
    return {
      lonDeg: numbers.lon,
      latDeg: numbers.lat,
      population: numbers.population,
      zone: texts.commune ?? [],
      texts,
    }
  } catch (cause) {
    throw new DataError(
      'corrompu',
      chemin,
      `fichier de carreaux illisible, colonnes attendues : ${names.join(', ')} (${(cause as Error).message})`,
    )
  }
}
