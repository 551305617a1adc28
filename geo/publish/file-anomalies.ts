import type { Anomalie } from '../../src/domain/places/read/anomalie.ts'

/** Headings where a position may hide: a place without one is rejected. */
const SEMBLE_POSITION = /^[xyen](?:_|$)|coord|geo|point|^lat|^lon|lambert|easting|northing/i

/** What is odd in the file of places as a whole (line 0): its own problems, and each heading that is not read. */
export function fileAnomalies(
  problemes: readonly string[],
  colonnesInconnues: readonly string[],
): readonly Anomalie[] {
  const warn = (champ: string, valeur: string, raison: string): Anomalie => {
    return { ligne: 0, champ, valeur, raison, gravite: 'avertissement' }
  }
  return [
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
