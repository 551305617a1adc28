/** Adds a row: what columns weigh, and between what. */
export type AddRow = (
  terms: readonly (readonly [column: number, value: number])[],
  lower: number,
  upper: number,
) => void

/** A seat that a class may take: class and room or place, by number. */
export interface Pair {
  readonly k: number
  readonly j: number
}

/** No limit. */
export const FREE = Number.POSITIVE_INFINITY
