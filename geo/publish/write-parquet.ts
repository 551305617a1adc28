import { parquetWriteBuffer } from 'hyparquet-writer'
import { SANS_AGE } from '../../src/domain/geo/count-groupe.ts'
import type { CellRow } from '../../src/domain/geo/grid.ts'
import { COLONNES_AGE, GROUPES_AGE } from '../../src/domain/geo/groupe.ts'
import type { QpvCell } from '../transforms/qpv-cells.ts'

type Columns = Parameters<typeof parquetWriteBuffer>[0]['columnData']

/** A Parquet file, Snappy. */
const snappy = (columnData: Columns, groups: { readonly rowGroupSize?: number } = {}) =>
  new Uint8Array(parquetWriteBuffer({ ...groups, columnData }))

/** A Parquet file without compression: the server's gzip does better over all columns. */
export const uncompressed = (columnData: Columns, groups: { readonly rowGroupSize?: number } = {}) =>
  new Uint8Array(parquetWriteBuffer({ ...groups, codec: 'UNCOMPRESSED', statistics: false, columnData }))

/** No cell lacks a value: readers need not look for missing ones, which takes them a third of their time. */
const FULL = { nullable: false } as const
/** Few enough for communes to stand in a dictionary, each once a group: all of France is read twice as fast. */
const GROUP_ROWS = 16_384

/**
 * Cells of a département, Snappy: a file that QGIS, DuckDB and pandas open as it is. With `inQpv` (the 200 m grid),
 * two more columns say in which neighbourhood the cell lies and with which share of its area; '' and 0 outside. A
 * 1 km cell is larger than most neighbourhoods: its file does not have these columns.
 */
export function cellsParquet(cells: readonly CellRow[], inQpv: readonly QpvCell[] | null): Uint8Array {
  const qpvOf = new Map<string, QpvCell>()
  for (const cell of inQpv ?? []) {
    const known = qpvOf.get(keyOf(cell))
    // Of a cell astride two neighbourhoods, the larger share; carreaux-qpv.parquet has both.
    if (known === undefined || cell.part > known.part) qpvOf.set(keyOf(cell), cell)
  }
  const found = cells.map((cell) => qpvOf.get(keyOf(cell)))
  const columns: Columns = [...cellColumns(cells, (c) => c.zone)]
  if (inQpv !== null) {
    columns.push(
      { name: 'qpv', data: found.map((q) => q?.qpv ?? ''), type: 'STRING', ...FULL },
      { name: 'qpv_part', data: Float64Array.from(found, (q) => q?.part ?? 0), type: 'DOUBLE', ...FULL },
    )
  }
  return snappy(columns, { rowGroupSize: GROUP_ROWS })
}

/**
 * Ages of the residents of cells, in their order: a column for each group that a cell knows, empty where it does not;
 * null when no cell knows any.
 */
export function agesParquet(cells: readonly CellRow[]): Uint8Array | null {
  const columns = GROUPES_AGE.flatMap((groupe): Columns => {
    const members = Int32Array.from(cells, ({ ages }) => ages?.[groupe] ?? SANS_AGE)
    if (members.every((n) => n === SANS_AGE)) return []
    const column = { name: COLONNES_AGE[groupe], type: 'INT32' } as const
    return members.includes(SANS_AGE)
      ? [{ ...column, data: Array.from(members, (n) => (n === SANS_AGE ? undefined : n)) }]
      : [{ ...column, data: members, ...FULL }]
  })
  return columns.length === 0 ? null : uncompressed(columns, { rowGroupSize: cells.length })
}

/**
 * Whole numbers for a figure of all of France, plain and in one group: a reader copies each column at once.
 */
export const countedParquet = (columns: Readonly<Record<string, Int32Array>>) =>
  uncompressed(
    Object.entries(columns).map(([name, data]) => ({
      name,
      data,
      type: 'INT32',
      encoding: 'PLAIN',
      ...FULL,
    })),
    { rowGroupSize: Object.values(columns)[0]?.length ?? 0 },
  )

const keyOf = (cell: { readonly lon: number; readonly lat: number }) => `${cell.lon},${cell.lat}`

/** What both files begin with: where a cell is, how many live there, in which commune. */
const cellColumns = <C extends Omit<CellRow, 'zone'>>(cells: readonly C[], communeOf: (cell: C) => string) =>
  [
    { name: 'lon', data: Float64Array.from(cells, (c) => c.lon), type: 'DOUBLE', ...FULL },
    { name: 'lat', data: Float64Array.from(cells, (c) => c.lat), type: 'DOUBLE', ...FULL },
    { name: 'population', data: Int32Array.from(cells, (c) => c.population), type: 'INT32', ...FULL },
    { name: 'commune', data: cells.map(communeOf), type: 'STRING', ...FULL },
  ] as const

/** Cells of the priority neighbourhoods, with the share of each that lies inside. */
export function qpvParquet(cells: readonly QpvCell[]): Uint8Array {
  return snappy([
    ...cellColumns(cells, (c) => c.commune),
    { name: 'qpv', data: cells.map((c) => c.qpv), type: 'STRING', ...FULL },
    { name: 'part', data: Float64Array.from(cells, (c) => c.part), type: 'DOUBLE', ...FULL },
  ])
}
