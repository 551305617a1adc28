import type { CellRow } from '../../src/domain/geo/grid.ts'
import { COLONNES_AGE, GROUPES_AGE, type GroupeAge } from '../../src/domain/geo/groupe.ts'

type Names = Readonly<Record<GroupeAge, string>>

/** Columns of ages in the files of cells, and in the grid as Eurostat publishes it. */
export const PREPARED: Names = COLONNES_AGE
export const EUROSTAT: Names = { '65plus': 'Y_GE65', moins15: 'Y_LT15' }

/** Columns of ages that a file has: with one of them, it knows one group. */
export const agesPresent = (names: Names, has: (name: string) => boolean): string[] =>
  Object.values(names).filter(has)

/** Reads the ages of a row from the columns that the file has; nothing without any. */
export function readAges(
  names: Names,
  columnOf: (name: string) => readonly unknown[] | undefined,
): (row: number) => Pick<CellRow, 'ages'> {
  const present = GROUPES_AGE.flatMap((groupe) => {
    const column = columnOf(names[groupe])
    return column === undefined ? [] : [{ groupe, of: (row: number) => column[row] }]
  })
  return agesFrom(present)
}

/** The same for the lines of a CSV with this heading. */
export function readAgesOfLine(
  names: Names,
  heading: readonly string[],
): (fields: readonly string[]) => Pick<CellRow, 'ages'> {
  const present = GROUPES_AGE.flatMap((groupe) => {
    const at = heading.indexOf(names[groupe])
    return at === -1 ? [] : [{ groupe, of: (fields: readonly string[]) => fields[at] }]
  })
  return agesFrom(present)
}

function agesFrom<Row>(
  present: readonly { readonly groupe: GroupeAge; readonly of: (row: Row) => unknown }[],
): (row: Row) => Pick<CellRow, 'ages'> {
  if (present.length === 0) return () => ({})
  return (row) => {
    const ages: Partial<Record<GroupeAge, number | null>> = {}
    for (const { groupe, of } of present) ages[groupe] = toMembers(of(row))
    return { ages }
  }
}

/** Whole members; null for a cell that does not say: empty, or a negative code for a secret. Never a guess. */
function toMembers(value: unknown): number | null {
  if (value === '' || value === null || value === undefined) return null
  const members = Number(value)
  return Number.isInteger(members) && members >= 0 ? members : null
}
