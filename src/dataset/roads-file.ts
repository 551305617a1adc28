import type { Mode } from '../domain/common/mode.ts'
import type { JoinColumns } from '../domain/roads/join-columns.ts'
import { readIntColumns } from './parquet-columns.ts'

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
