import { type ClasseVitesse, type Grid, gridFromColumns, type QpvGrid } from '../domain/geo/grid.ts'
import { readParquetColumns } from './parquet-columns.ts'

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

/** Reads lon, lat, population, commune and the further text columns asked for. */
async function readColumns(chemin: string, bytes: Uint8Array<ArrayBuffer>, further: readonly string[]) {
  const columns = await readParquetColumns(chemin, bytes, (rows) => ({
    lon: new Float64Array(rows),
    lat: new Float64Array(rows),
    population: new Int32Array(rows),
    ...Object.fromEntries(['commune', ...further].map((name) => [name, new Array<unknown>(rows)])),
  }))
  const texts = columns as unknown as Readonly<Record<string, unknown[]>>
  return {
    lonDeg: columns.lon,
    latDeg: columns.lat,
    population: columns.population,
    zone: texts.commune ?? [],
    texts,
  }
}
