import { ownValue } from '../../../domain/common/own-value.ts'
/** Says that a value of a copy is not kept as it is: which field, what was got, what was wanted. */
export type Dire = (champ: string, recu: unknown, voulu: string, gravite?: 'rejet' | 'correction') => void

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const RECU_MAX = 200
/** What was got, for a person: a text as it is, of anything else its kind. */
export function show(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, RECU_MAX)
  if (Array.isArray(value)) return 'une liste'
  return isRecord(value) ? 'un objet' : String(value)
}

/** Whether two values of JSON say the same, whatever the order of their fields. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, i) => isSame(one, b[i]))
  if (!isRecord(a) || !isRecord(b)) return a === b
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  )
}

/** One field of a record of a copy: its column, its value there, and how that is written in a cell; null: in none. */
export interface Champ {
  readonly nom: string
  readonly valeur: unknown
  readonly cellule: string | null
}

/** The cells of a record, to be read as those of a first entry; what no cell can hold is told and left empty. */
export function cellsOf(champs: readonly Champ[], dire: Dire): Record<string, string> {
  return Object.fromEntries(
    champs.map(({ nom, valeur, cellule }) => {
      if (cellule === null) dire(nom, valeur, 'attendu un texte, un nombre ou une liste de textes')
      return [nom, cellule ?? '']
    }),
  )
}

/** Tells each field that is not read again as it stands in the copy. */
export function tellChanges(
  champs: readonly Champ[],
  read: (nom: string) => unknown,
  reasons: ReadonlyMap<string, string>,
  dire: Dire,
): void {
  for (const { nom, valeur, cellule } of champs)
    if (cellule !== null && !isSame(valeur, read(nom)))
      dire(nom, cellule, reasons.get(nom) ?? `lu comme « ${show(read(nom))} »`)
}

/** Fields that no record of ours has. */
export function tellUnknown(
  record: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
  dire: Dire,
): void {
  for (const key of Object.keys(record))
    if (!known.has(key)) dire(key, ownValue(record, key), 'champ inconnu, laissé de côté')
}
