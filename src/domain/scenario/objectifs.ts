/** What "where to open next" is asked for. */
export const OBJECTIFS = [
  'habitants',
  'qpv',
  'ruraux',
  'toutLeMonde',
  'communes',
  'tempsMoyen',
  'tempsPire',
] as const
export type Objectif = (typeof OBJECTIFS)[number]

/** Objectives whose answer is a number of places, not a value for a given number. */
export const sansNombre = (objectif: Objectif): boolean =>
  objectif === 'toutLeMonde' || objectif === 'communes'

/** Where a new place may stand. */
export const SOURCES_CANDIDATS = ['centres', 'lieux', 'arrets', 'points'] as const
export type SourceCandidats = (typeof SOURCES_CANDIDATS)[number]

export const NOMBRE_MAX = 50

export interface Candidat {
  readonly nom: string
  readonly lon: number
  readonly lat: number
  /** Code of its commune, '' when not known. */
  readonly commune: string
  readonly source: SourceCandidats
  /** A listed place of which nobody knows whether it has the offer already. */
  readonly neDitPas?: true
}
