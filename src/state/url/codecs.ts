import { isIdentifiant } from '../../domain/common/identifiant.ts'

/** How one field is written in a link. `parse` gives null for a text it cannot read; it never throws. */
export interface Codec<T> {
  readonly key: string
  readonly format: (value: T) => string
  readonly parse: (text: string) => T | null
}

export function oneOf<const T extends string>(key: string, values: readonly T[]): Codec<T> {
  return { key, format: (value) => value, parse: (text) => values.find((value) => value === text) ?? null }
}

/** Several values of a closed list, in its order; unknown items are dropped one by one. */
export function someOf<const T extends string>(key: string, values: readonly T[]): Codec<readonly T[]> {
  return {
    key,
    format: (picked) => (picked.length === 0 ? 'aucune' : values.filter((v) => picked.includes(v)).join(',')),
    parse: (text) => {
      if (text === 'aucune') return []
      const asked = text.split(',')
      const known = values.filter((v) => asked.includes(v))
      return known.length === 0 ? null : known
    },
  }
}

/** A whole number within bounds, written with a dot-free, locale-free form. */
export function integer(key: string, min: number, max: number): Codec<number> {
  return {
    key,
    format: String,
    parse: (text) => {
      const value = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN
      return value >= min && value <= max ? value : null
    },
  }
}

/** Wraps a codec for a field that may be absent. */
export function optional<T>(codec: Codec<T>): Codec<T | null> {
  return {
    key: codec.key,
    format: (value) => (value === null ? '' : codec.format(value)),
    parse: codec.parse,
  }
}

/** A stable id of the data. */
export function identifier(key: string): Codec<string> {
  return { key, format: (value) => value, parse: (text) => (isIdentifiant(text) ? text : null) }
}
