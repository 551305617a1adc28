/**
 * Columns of the ateliers table, in the order of the file: those of the published schema, then ours (the
 * sentence read, the columns that hold an example, what is to be checked).
 */
export const COLONNES_ATELIERS = [
  'id',
  'lieu_id',
  'tournee_id',
  'ordre',
  'type',
  'titre',
  'thematiques',
  'niveau',
  'publics',
  'langues',
  'accessibilite',
  'frais_a_charge',
  'cheques_numeriques',
  'places',
  'places_prises',
  'materiel',
  'inscription',
  'telephone',
  'courriel',
  'lien',
  'adresse',
  'commune',
  'code_insee',
  'latitude',
  'longitude',
  'fuseau',
  'debut',
  'duree_min',
  'moment',
  'rrule',
  'rdate',
  'exdate',
  'valide_du',
  'valide_au',
  'jours_feries',
  'vacances_scolaires',
  'zone_scolaire',
  'statut',
  'motif',
  'source',
  'date_maj',
  'confiance',
  'texte_source',
  'champs_exemple',
  'reserves',
] as const
export type ColonneAtelier = (typeof COLONNES_ATELIERS)[number]

/** One cell that could not be taken as it is. `line` counts the heading, as a spreadsheet does. */
export interface AnomalieAtelier {
  readonly line: number
  readonly field: string
  readonly value: string
  /** Short, in French: reports show it as it is. */
  readonly reason: string
}
