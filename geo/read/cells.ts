import { readFileSync } from 'node:fs'
import { readParquetColumns } from '../../src/dataset/parquet-columns.ts'
import { groupBy } from '../../src/domain/common/group-by.ts'
import { departementOf } from '../../src/domain/geo/codes.ts'
import type { CellRow } from '../../src/domain/geo/grid.ts'
import { attachCommunes, cellCentre, type LaeaCell } from '../transforms/census-cells.ts'
import { readCsvFile } from './csv.ts'
import { agesPresent, EUROSTAT, PREPARED, readAges, readAgesOfLine } from './read-ages.ts'
import type { Outline } from './read-sources.ts'
import { eachZipLine } from './zip.ts'

const COLUMNS = ['lon', 'lat', 'pop', 'com']

/**
 * Inhabited cells by département, from a Parquet or CSV file of cells (lon, lat, pop, com), or from the European
 * census grid as Eurostat publishes it: a zip with a CSV (GRD_ID, T). With the ages that the file has (read-ages.ts).
 */
export async function readCells(
  path: string,
  outlines: () => readonly Outline[],
  log: (line: string) => void,
): Promise<Map<string, CellRow[]>> {
  const rows = path.endsWith('.zip')
    ? readCensus(path, outlines(), log)
    : fromColumns(path.endsWith('.csv') ? columnsOf(path) : await parquetColumnsOf(path))
  for (const [i, row] of rows.entries()) {
    if (!Number.isFinite(row.lon) || !Number.isFinite(row.lat) || !Number.isFinite(row.population)) {
      throw new Error(
        `${path}, carreau ${i + 1} : position et population attendues, « ${row.lon}, ${row.lat}, ${row.population} » trouvé`,
      )
    }
  }
  return groupBy(rows, (row) => departementOf(row.zone))
}

function columnsOf(path: string): Record<string, unknown[]> {
  const rows = readCsvFile(path, COLUMNS)
  const names = [...COLUMNS, ...agesPresent(PREPARED, (name) => rows[0] !== undefined && name in rows[0])]
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]))
}

function parquetColumnsOf(path: string): Promise<Record<string, unknown[]>> {
  return readParquetColumns(path, new Uint8Array(readFileSync(path)), (rows, present) => {
    const names = [...COLUMNS, ...agesPresent(PREPARED, (name) => present.has(name))]
    return Object.fromEntries(names.map((name) => [name, new Array<unknown>(rows)]))
  })
}

function fromColumns(columns: Record<string, unknown[]>): CellRow[] {
  const { lon = [], lat = [], pop = [], com = [] } = columns
  const agesAt = readAges(PREPARED, (name) => columns[name])
  return com.map((zone, i) => ({
    lon: toNumber(lon[i]),
    lat: toNumber(lat[i]),
    population: toNumber(pop[i]),
    zone: String(zone),
    ...agesAt(i),
  }))
}

/** An empty text is no number: `Number('')` would put the cell at 0°. */
const toNumber = (value: unknown): number =>
  value === '' || value === null || value === undefined ? Number.NaN : Number(value)

/** Metropolitan France in EPSG:3035 with some margin: the other four fifths of Europe are not even projected. */
const FRANCE = { minE: 3_180_000, maxE: 4_290_000, minN: 2_020_000, maxN: 3_150_000 }

function readCensus(path: string, outlines: readonly Outline[], log: (line: string) => void): CellRow[] {
  const metropole = outlines.filter((o) => !/^9[78]/.test(o.properties.code))
  const { cells, hors } = attachCommunes(readCensusCells(path), metropole)
  log(`  ${hors.carreaux} carreaux hors des communes de France écartés (${hors.habitants} habitants)`)
  return [...cells]
}

/** Inhabited cells in the box around France. Throws when the archive is not the grid. */
export const countCensusCells = (path: string): number => readCensusCells(path).length

function readCensusCells(path: string): LaeaCell[] {
  const cells: LaeaCell[] = []
  let id = -1
  let total = -1
  let agesOf: (fields: readonly string[]) => Pick<CellRow, 'ages'> = () => ({})
  let header: string | null = null
  const found = eachZipLine(path, /\.csv$/i, (line) => {
    const fields = line.trim().replaceAll('"', '').split(',')
    if (header === null) {
      header = line.trim().slice(0, 200)
      id = fields.indexOf('GRD_ID')
      total = fields.indexOf('T')
      agesOf = readAgesOfLine(EUROSTAT, fields)
    }
    const population = Number(fields[total])
    const centre = population > 0 ? cellCentre(fields[id] ?? '') : null
    if (centre === null || centre.e < FRANCE.minE || centre.e > FRANCE.maxE) return
    if (centre.n >= FRANCE.minN && centre.n <= FRANCE.maxN)
      cells.push({ ...centre, population, ...agesOf(fields) })
  })
  if (!found || id === -1 || total === -1) {
    throw new Error(
      `${path} : un CSV avec les colonnes GRD_ID et T attendu dans l’archive, trouvé : ${header ?? 'aucun CSV'}. ` +
        'Vous pouvez donner à la place, dans un dossier, population/carreaux_1km.csv (colonnes lon, lat, pop, com)',
    )
  }
  if (cells.length === 0) throw new Error(`${path} : aucun carreau habité en France dans l’archive`)
  return cells
}
