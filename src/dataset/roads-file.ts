import type { Mode } from '../domain/common/mode.ts'
import type { JoinColumns } from '../domain/roads/join-columns.ts'
import { readIntColumns, readParquetColumns } from './parquet-columns.ts'

/** Where a cell stands for all modes, in steps of 1e-5 degree. */
export const POINT_COLUMNS = ['lon', 'lat'] as const

const PARTS = { edge: 'troncon', a: 'a', b: 'b', leg: 'approche' } as const satisfies Record<
  keyof JoinColumns,
  string
>
/** Column of one part of the way from a cell, or to a place, to its edge. */
export const accessColumn = (mode: Mode, part: keyof JoinColumns): string => `${mode}_${PARTS[part]}`

/** Where cells enter the network by a mode, in the order of the cells. Throws DataError. */
export async function decodeAccess(
  chemin: string,
  bytes: Uint8Array<ArrayBuffer>,
  mode: Mode,
): Promise<JoinColumns> {
  const name = (part: keyof JoinColumns) => accessColumn(mode, part)
  const columns = await readIntColumns(chemin, bytes, [name('edge'), name('a'), name('b'), name('leg')])
  return {
    edge: columns[name('edge')]!,
    a: columns[name('a')]!,
    b: columns[name('b')]!,
    leg: columns[name('leg')]!,
  }
}

/** Times from start points to their nearest places, as published: one row a start, mode and place. */
export interface Proches {
  /** Code of a commune or a neighbourhood. */
  readonly zone: readonly unknown[]
  readonly mode: readonly unknown[]
  readonly lieu: readonly unknown[]
  /** From the row before of the same zone and mode; the first is the time itself, in ds. */
  readonly ds_ecart: Int32Array
}

/** Reads `NN/proches` (geo/FORMAT.md). Throws DataError. */
export const decodeProches = (chemin: string, bytes: Uint8Array<ArrayBuffer>): Promise<Proches> =>
  readParquetColumns(chemin, bytes, (rows) => ({
    zone: new Array<unknown>(rows),
    mode: new Array<unknown>(rows),
    lieu: new Array<unknown>(rows),
    ds_ecart: new Int32Array(rows),
  }))

/** Deciseconds of one start by one mode to its nearest places, by id, nearest first; the car's three minutes excluded. */
export function prochesOf(
  { zone, mode, lieu, ds_ecart }: Proches,
  wanted: string,
  by: Mode,
): Map<string, number> {
  const found = new Map<string, number>()
  let ds = 0
  for (let row = 0; row < zone.length; row++) {
    if (zone[row] !== wanted || mode[row] !== by) continue
    ds += ds_ecart[row]!
    found.set(String(lieu[row]), ds)
  }
  return found
}
