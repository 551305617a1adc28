import { parquetWriteBuffer } from 'hyparquet-writer'
import type { CellRow } from '../src/domain/grid.ts'
import type { QpvCell } from './transforms/qpv-cells.ts'

/** Cells of a département, Snappy: a file that QGIS, DuckDB and pandas open as it is. */
export function cellsParquet(cells: readonly CellRow[]): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'lon', data: Float64Array.from(cells, (c) => c.lon), type: 'DOUBLE' },
        { name: 'lat', data: Float64Array.from(cells, (c) => c.lat), type: 'DOUBLE' },
        { name: 'population', data: Int32Array.from(cells, (c) => c.population), type: 'INT32' },
        { name: 'commune', data: cells.map((c) => c.zone), type: 'STRING' },
      ],
    }),
  )
}

/** Cells of the priority neighbourhoods, with the share of each that lies inside. */
export function qpvParquet(cells: readonly QpvCell[]): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'lon', data: Float64Array.from(cells, (c) => c.lon), type: 'DOUBLE' },
        { name: 'lat', data: Float64Array.from(cells, (c) => c.lat), type: 'DOUBLE' },
        { name: 'population', data: Int32Array.from(cells, (c) => c.population), type: 'INT32' },
        { name: 'commune', data: cells.map((c) => c.commune), type: 'STRING' },
        { name: 'qpv', data: cells.map((c) => c.qpv), type: 'STRING' },
        { name: 'part', data: Float64Array.from(cells, (c) => c.part), type: 'DOUBLE' },
      ],
    }),
  )
}
