import { visible } from '../common/invisibles.ts'

/** Means that cannot be read, or make no problem: where, what was wanted, what was got. */
export class MoyensIllisibles extends Error {
  readonly champ: string
  readonly voulu: Voulu
  readonly recu: string
  constructor(champ: string, voulu: Voulu, recu: unknown) {
    super(`${champ}: wanted ${voulu.sorte}, got ${show(recu)}`)
    this.champ = onOneLine(champ)
    this.voulu = voulu
    this.recu = show(recu)
  }
}

/** What a field should hold. */
export type Voulu =
  | { readonly sorte: 'objet' | 'liste' | 'texte' | 'ouiNon' }
  | { readonly sorte: 'nombre' | 'entier'; readonly min: number; readonly max: number }
  | { readonly sorte: 'parmi'; readonly valeurs: readonly string[] }
  | { readonly sorte: 'unique' | 'connu' | 'pasVide' }
  | { readonly sorte: 'auPlus'; readonly max: number }
  | { readonly sorte: 'cycle' | 'jour' | 'boucle' }
  | { readonly sorte: 'seul'; readonly avec: string }

export type Champs = Readonly<Record<string, unknown>>

/** Ends of lines and what steers a terminal, as a space: a message is one line. */
const onOneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')

const show = (value: unknown) => {
  if (value === undefined) return 'rien'
  const text = onOneLine(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)))
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

export function readObject(champ: string, value: unknown): Champs {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new MoyensIllisibles(champ, { sorte: 'objet' }, value)
  return value as Champs
}

export function readList(champ: string, value: unknown, max: number): readonly unknown[] {
  if (!Array.isArray(value)) throw new MoyensIllisibles(champ, { sorte: 'liste' }, value)
  if (value.length > max) throw new MoyensIllisibles(champ, { sorte: 'auPlus', max }, value.length)
  return value
}

/** A text of one line, in which every sign can be seen: plans, tables and calendars repeat it. */
export function readText(champ: string, value: unknown): string {
  const text = typeof value === 'string' ? visible(value) : ''
  if (text === '' || text.length > 200) throw new MoyensIllisibles(champ, { sorte: 'texte' }, value)
  return text
}

/** A name or a number that stands for one; a commune may have none. */
export function readName(champ: string, value: unknown): string {
  const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value
  if (typeof text !== 'string' || text.length > 200)
    throw new MoyensIllisibles(champ, { sorte: 'texte' }, value)
  return text
}

export function readFlag(champ: string, value: unknown): boolean {
  if (typeof value !== 'boolean') throw new MoyensIllisibles(champ, { sorte: 'ouiNon' }, value)
  return value
}

export function readReal(champ: string, value: unknown, min = 0, max = 1e12): number {
  if (typeof value !== 'number' || !(value >= min && value <= max))
    throw new MoyensIllisibles(champ, { sorte: 'nombre', min, max }, value)
  return value
}

export function readWhole(champ: string, value: unknown, min: number, max: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max)
    throw new MoyensIllisibles(champ, { sorte: 'entier', min, max }, value)
  return value
}

/** Readers of the fields of an object, by name: each gives null for one that is absent. */
export function fieldsOf(champ: string, fields: Champs) {
  const of = <T>(nom: string, read: (champ: string, value: unknown) => T): T | null =>
    optional(Object.hasOwn(fields, nom) ? fields[nom] : null, (value) => read(`${champ}.${nom}`, value))
  return {
    of,
    flag: (nom: string) => of(nom, readFlag),
    real: (nom: string, min: number, max: number) =>
      of(nom, (where, value) => readReal(where, value, min, max)),
    whole: (nom: string, min: number, max: number) =>
      of(nom, (where, value) => readWhole(where, value, min, max)),
  }
}

/** A field that may be absent or null. */
export function optional<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === undefined || value === null ? null : read(value)
}
