import { parquetRead } from 'hyparquet'
import { type Grid, gridFromRows } from '../domain/grid.ts'
import type { ClasseVitesse } from '../domain/modes.ts'
import { DataError } from './data-error.ts'

/** Cells of the priority neighbourhoods: residents of the part of each cell inside the perimeter. */
export interface QpvGrid {
  readonly grid: Grid
  /** Index into `codes`, one per cell. */
  readonly qpv: Uint32Array
  readonly codes: readonly string[]
}

type ClasseOf = (commune: string) => ClasseVitesse

/** Reads a Parquet file of cells (lon, lat, population, commune). Throws DataError when it is not one. */
export async function decodeCells(
  chemin: string,
  bytes: Uint8Array<ArrayBuffer>,
  classeOf: ClasseOf,
): Promise<Grid> {
  const columns = await readColumns(chemin, bytes, ['lon', 'lat', 'population', 'commune'])
  return gridFromRows(rowsOf(columns), (row) => classeOf(row.zone))
}

/** Reads the Parquet file of the priority neighbourhoods' cells (…, qpv). Throws DataError. */
export async function decodeQpvCells(
  chemin: string,
  bytes: Uint8Array<ArrayBuffer>,
  classeOf: ClasseOf,
): Promise<QpvGrid> {
  const columns = await readColumns(chemin, bytes, ['lon', 'lat', 'population', 'commune', 'qpv'])
  const grid = gridFromRows(rowsOf(columns), (row) => classeOf(row.zone))
  const codes = [...new Set((columns.qpv ?? []).map(String))].sort()
  const indexOf = new Map(codes.map((code, i) => [code, i]))
  return {
    grid,
    codes,
    qpv: Uint32Array.from(columns.qpv ?? [], (code) => indexOf.get(String(code)) ?? 0),
  }
}

type Columns = Record<string, unknown[]>

async function readColumns(
  chemin: string,
  bytes: Uint8Array<ArrayBuffer>,
  names: string[],
): Promise<Columns> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  const columns: Columns = Object.fromEntries(names.map((name) => [name, []]))
  try {
    await parquetRead({
      file,
      columns: names,
      onChunk: ({ columnName, columnData, rowStart }) => {
        const target = columns[columnName]
        if (target === undefined) return
        for (let i = 0; i < columnData.length; i++) target[rowStart + i] = columnData[i]
      },
    })
  } catch (cause) {
    throw new DataError('corrompu', chemin, `fichier de carreaux illisible (${String(cause)})`)
  }
  const lengths = names.map((name) => columns[name]?.length ?? 0)
  if (lengths.some((n) => n !== lengths[0])) {
    throw new DataError('corrompu', chemin, `colonnes attendues : ${names.join(', ')}`)
  }
  return columns
}

function rowsOf(columns: Columns) {
  const { lon = [], lat = [], population = [], commune = [] } = columns
  return lon.map((value, i) => ({
    lon: Number(value),
    lat: Number(lat[i]),
    population: Number(population[i]),
    zone: String(commune[i]),
  }))
}
