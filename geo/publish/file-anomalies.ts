import { SANS_ID } from '../../src/domain/imports/ids.ts'
import type { Anomalie } from '../../src/domain/places/read/anomalie.ts'
import { writeCsv } from '../../src/domain/tables/write-csv.ts'

/** Headings where a position may hide: a place without one is rejected. */
const SEMBLE_POSITION = /^[xyen](?:_|$)|coord|geo|point|^lat|^lon|lambert|easting|northing/i

/** What is odd in the file of places as a whole (line 0): no ids, its own problems, and each heading that is not read. */
export function fileAnomalies(
  problemes: readonly string[],
  colonnesInconnues: readonly string[],
  sansId: boolean,
): readonly Anomalie[] {
  const warn = (champ: string, valeur: string, raison: string): Anomalie => {
    return { ligne: 0, champ, valeur, raison, gravite: 'avertissement' }
  }
  return [
    ...(sansId
      ? [{ ligne: 0, champ: 'id', valeur: '', raison: SANS_ID, gravite: 'correction' as const }]
      : []),
    ...problemes.map((raison) => warn('fichier', '', raison)),
    ...colonnesInconnues.map((nom) => {
      const indice = SEMBLE_POSITION.test(nom) ? ' ; ce nom ressemble à celui d’une position' : ''
      return warn('colonne', nom, `colonne hors du schéma, ou en double : pas lue${indice}`)
    }),
  ]
}

/** A file of the folder of ateliers that is none of those read. */
export const unreadFile = (nom: string): Anomalie & { readonly source: string } => ({
  source: nom,
  ligne: 0,
  champ: 'fichier',
  valeur: '',
  raison: 'pas lu : attendu .csv, .json, .ics ou .xlsx',
  gravite: 'avertissement',
})

const COLUMNS = ['source', 'ligne', 'champ', 'valeur', 'raison', 'gravite', 'correction'] as const
/** Control and format characters (bidi overrides, zero-width marks), lone surrogates; line breaks and tabs are seen. */
const INVISIBLES = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/gu
/** A formula behind blanks: some spreadsheets trim before they look. */
const HIDDEN_FORMULA = /^\s+[=+\-@]/

/** A value as it was, with what cannot be seen written out: `<U+202E>`. */
function visible(text: string): string {
  const shown = text.replace(
    INVISIBLES,
    (sign) => `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  )
  return HIDDEN_FORMULA.test(shown) ? `'${shown}` : shown
}

/** The report a person opens in a spreadsheet: every reject, warning and named fix, with its line. */
export function rapportCsv(anomalies: readonly (Anomalie & { readonly source: string })[]): string {
  return writeCsv(
    COLUMNS,
    anomalies.map(({ source, ligne, champ, valeur, raison, gravite, correction }) => ({
      source: visible(source),
      ligne: String(ligne),
      champ: visible(champ),
      valeur: visible(valeur),
      raison: visible(raison),
      gravite,
      correction: correction ?? '',
    })),
  )
}
