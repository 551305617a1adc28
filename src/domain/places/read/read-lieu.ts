import type { Lieu } from '../lieu.ts'
import { restoreRow } from '../schema-row.ts'
import { type Anomalie, openReleve } from './anomalie.ts'
import { readCells } from './read-champs.ts'
import { readCellules } from './read-row.ts'

export interface LieuxLus {
  readonly lieux: Lieu[]
  readonly anomalies: Anomalie[]
  /** Rows read, kept or not. */
  readonly lues: number
  /** Row of each place kept, by its id. */
  readonly lignes: ReadonlyMap<string, number>
  /** Headings that are no column of the schema: not read. */
  readonly colonnesInconnues: string[]
}

/** The first row of data, as a spreadsheet numbers it under one line of headings. */
const PREMIERE_LIGNE = 2

/**
 * Reads the rows of a file of places (any headings `colonneOf` knows, any dirt). Only a missing id, a second place
 * of one id or a missing or impossible position rejects a row; everything else is a warning or a named fix. Never throws.
 * `numeros` gives the row numbers to report (`parseTable` has them); without it, rows are numbered from 2.
 */
export function readLieux(
  rows: Iterable<Readonly<Record<string, unknown>>>,
  numeros: readonly number[] = [],
): LieuxLus {
  const lieux: Lieu[] = []
  const anomalies: Anomalie[] = []
  const inconnues = new Set<string>()
  const premiers = new Map<string, number>()
  let lues = 0
  for (const row of rows) {
    const ligne = numeros[lues] ?? PREMIERE_LIGNE + lues
    lues++
    const releve = openReleve(ligne)
    const cellules = readCellules(restoreRow(row))
    for (const entete of cellules.inconnues) inconnues.add(entete)
    const lieu = readCells(cellules, releve)
    const premier = lieu === null ? undefined : premiers.get(lieu.id)
    if (lieu !== null && premier === undefined) {
      premiers.set(lieu.id, ligne)
      lieux.push(lieu)
    } else if (lieu !== null) {
      releve.reject('id', lieu.id, `identifiant en double : déjà lu ligne ${premier}`)
    }
    for (const anomalie of releve.anomalies) anomalies.push(anomalie)
  }
  return { lieux, anomalies, lues, lignes: premiers, colonnesInconnues: [...inconnues] }
}
