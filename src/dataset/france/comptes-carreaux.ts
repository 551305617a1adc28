import type { CellRow, ClasseVitesse, Grid } from '../../domain/geo/grid.ts'
import { readParquetColumns } from '../parquet-columns.ts'
import { DataError } from '../read-file.ts'

/** What goes with the columns of all cells of France: how to read them, and what a figure says of their communes. */
export interface CarreauxComptes {
  /** Positions are whole numbers of this part of a degree. */
  readonly parDegre: number
  /** INSEE codes, in the order in which cells name them. */
  readonly communes: readonly string[]
  /** One digit a commune: its speed class (domain/coverage/modes.ts). */
  readonly classes: string
  /** Names of the communes without any cell. */
  readonly sansCarreau: readonly string[]
}

/** Whole numbers, one a cell: differences of position with the cell before, residents, row in `communes`. */
type Colonnes = Readonly<Record<'lon_ecart' | 'lat_ecart' | 'population' | 'commune', Int32Array>>

/** From 1 m to 1 cm; more would not fit 32 bits. */
const PAR_DEGRE = [1e5, 1e6, 1e7]

/**
 * Cells in columns of whole numbers, a quarter of the compressed bytes of their coordinates; null where a coordinate
 * is not a decimal of seven places or less, which no whole number gives back to the bit.
 */
export function encodeCarreaux(
  cells: readonly CellRow[],
  classeOf: (commune: string) => ClasseVitesse,
): { readonly colonnes: Colonnes; readonly entete: Omit<CarreauxComptes, 'sansCarreau'> } | null {
  const isWhole = (parDegre: number) => (degrees: number) =>
    Math.round(degrees * parDegre) / parDegre === degrees
  const parDegre = PAR_DEGRE.find((per) => cells.every(({ lon, lat }) => [lon, lat].every(isWhole(per))))
  if (parDegre === undefined) return null
  const rows = new Map<string, number>()
  for (const { zone } of cells) if (!rows.has(zone)) rows.set(zone, rows.size)
  const communes = [...rows.keys()]
  const units = (degrees: number) => Math.round(degrees * parDegre)
  const differences = (of: (cell: CellRow) => number) =>
    Int32Array.from(cells, (cell, i) => units(of(cell)) - (i === 0 ? 0 : units(of(cells[i - 1]!))))
  return {
    colonnes: {
      lon_ecart: differences((cell) => cell.lon),
      lat_ecart: differences((cell) => cell.lat),
      population: Int32Array.from(cells, (cell) => cell.population),
      commune: Int32Array.from(cells, (cell) => rows.get(cell.zone)!),
    },
    entete: { parDegre, communes, classes: communes.map(classeOf).join('') },
  }
}

/** Undoes encodeCarreaux: the same numbers to the bit. Throws DataError when the file is not what its head says. */
export async function decodeCarreaux(
  chemin: string,
  bytes: Uint8Array<ArrayBuffer>,
  { parDegre, communes, classes }: CarreauxComptes,
): Promise<Grid> {
  const columns = await readParquetColumns(chemin, bytes, (rows) => ({
    lon_ecart: new Float64Array(rows),
    lat_ecart: new Float64Array(rows),
    population: new Int32Array(rows),
    commune: new Uint32Array(rows),
  }))
  const { population, commune: zone } = columns
  const digits = Uint8Array.from(classes, Number)
  const classe = new Uint8Array(zone.length)
  for (let i = 0; i < zone.length; i++) {
    if (zone[i]! >= digits.length) throw new DataError('corrompu', chemin, `carreau ${i} : commune inconnue`)
    classe[i] = digits[zone[i]!]!
  }
  return {
    lonDeg: addUp(columns.lon_ecart, parDegre),
    latDeg: addUp(columns.lat_ecart, parDegre),
    population,
    zone,
    classe,
    zones: communes,
  }
}

/** Differences become degrees, in place. */
function addUp(values: Float64Array, parDegre: number): Float64Array {
  let units = 0
  for (let i = 0; i < values.length; i++) {
    units += values[i]!
    values[i] = units / parDegre
  }
  return values
}
