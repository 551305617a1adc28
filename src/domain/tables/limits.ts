/** The largest table read; anything larger is refused before it is held in memory twice. */
export interface TableLimits {
  readonly octetsMax: number
  readonly lignesMax: number
  readonly colonnesMax: number
  /** Cells in all: rows by columns, filled or not. */
  readonly cellulesMax: number
  /** Characters of one cell. */
  readonly celluleMax: number
  readonly profondeurJsonMax: number
}

export const TABLE_LIMITS: TableLimits = {
  octetsMax: 20_000_000,
  lignesMax: 100_000,
  colonnesMax: 200,
  cellulesMax: 4_000_000,
  celluleMax: 10_240,
  profondeurJsonMax: 32,
}

/** Why a file that a person opens is not read: it is too big, it is with the others, or the device does not give it. */
export interface FichierRefuse {
  readonly raison: 'tropGros' | 'ensemble' | 'pasDonne'
  /** Bytes got, and accepted. */
  readonly octets: number
  readonly max: number
}

/** Thin no-break spaces between thousands, as French writes them. */
const thousands = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, '\u202f')

/** Why a table is refused: what was got, what is accepted, where. */
export const refusal = (what: string, got: number, max: number, where: string): string =>
  `fichier refusé : ${thousands(got)} ${what} ${where} (${thousands(max)} au plus)`

/** Why a line is left aside: one of its cells is longer than is read. */
export const tooLong = (length: number, max: number): string =>
  `cellule de ${thousands(length)} caractères (${thousands(max)} au plus), ligne laissée de côté`
