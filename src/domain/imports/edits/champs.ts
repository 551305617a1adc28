/** What a form changes of a place: columns of the national schema. */
export const CHAMPS_LIEU = [
  'nom',
  'adresse',
  'telephone',
  'courriels',
  'site_web',
  'prise_rdv',
  'horaires',
  'frais_a_charge',
  'modalites_accompagnement',
  'presentation_resume',
] as const
export type ChampLieu = (typeof CHAMPS_LIEU)[number]

/** What a form changes of a series of workshops: columns of its table. */
export const CHAMPS_ATELIER = [
  'titre',
  'places',
  'frais_a_charge',
  'telephone',
  'courriel',
  'lien',
  'valide_au',
] as const
export type ChampAtelier = (typeof CHAMPS_ATELIER)[number]
