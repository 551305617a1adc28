import type { Statut } from '../../domain/sessions/table/table-values.ts'

/** Headings of dates and of proposals for a spreadsheet, by column of their machine form. */
export const EN_TETES_DATES = {
  rang: 'Rang',
  proposition: 'Proposition',
  surete: 'Sûreté',
  titre: 'Titre',
  quand: 'Quand',
  date: 'Date',
  heure: 'Heure',
  fin: 'Fin',
  suite: 'Dates suivantes',
  statut: 'Statut',
  lieu: 'Lieu',
  adresse: 'Adresse',
  commune: 'Commune',
  code_insee: 'Code INSEE',
  latitude: 'Latitude',
  longitude: 'Longitude',
  contact: 'Qui appeler',
  telephone: 'Téléphone',
  courriel: 'Courriel',
  places: 'Places',
  places_restantes: 'Places restantes',
  cout: 'Coût',
  inscription: 'Inscription',
  lien: 'Lien d’inscription',
  confiance: 'Confiance',
  raison: 'Raison du rang',
  date_maj: 'Information du',
  hors_territoire: 'Hors du territoire',
  niveau: 'Niveau',
  conseiller: 'Conseiller',
  distance_m: 'Distance à vol d’oiseau (m)',
  trajet_minutes: 'Trajet (minutes)',
  trajet_mode: 'Trajet en',
  trajet_calcul: 'Calcul du trajet',
  question: 'Question',
  date_donnees: 'Date des données',
} as const

export type EnTeteDates = keyof typeof EN_TETES_DATES

export const tableurDates = {
  /** In the names of files. */
  noms: { dates: 'dates', propositions: 'orientation', lieux: 'lieux' },
  feuilles: { dates: 'Dates', propositions: 'Propositions', lieux: 'Lieux' },
  seance: 'séance',
  lieu: 'lieu',
  surete: { sur: 'sûre', 'a-verifier': 'à vérifier', deduit: 'déduite : à vérifier' },
  statuts: {
    prevue: 'prévue',
    reportee: 'déplacée',
    complete: 'complète',
    annulee: 'annulée',
    a_verifier: 'à vérifier',
  } satisfies Record<Statut, string>,
} as const
