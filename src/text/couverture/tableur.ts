import type { ZoneFigure } from '../../domain/coverage/report.ts'
import type { Repose } from '../../domain/coverage/repose.ts'

/** Headings of the table for a spreadsheet, by column of the machine form. */
export const EN_TETES = {
  code: 'Code',
  nom: 'Nom',
  population: 'Habitants des carreaux',
  atteinte: 'À portée',
  inconnue: 'On ne sait pas',
  nonAtteinte: 'Pas à portée',
  basse: 'À portée, au moins',
  haute: 'À portée, au plus',
  agesInconnus: 'Habitants d’âge inconnu, non comptés',
  part: 'Part à portée (%)',
  partInconnue: 'Part où l’on ne sait pas (%)',
  populationMunicipale: 'Population municipale',
  premiereDate: 'Première date à portée',
  placesPour1000: 'Places pour 1 000 habitants',
  remarque: 'Remarque',
  question: 'Question',
  grille: 'Population comptée',
  date_donnees: 'Date des données',
  plusRecente: 'Fiche la plus récente',
  mediane: 'La moitié des fiches date d’avant',
  sansDate: 'Fiches sans date',
  perteSansAnciens: 'Habitants en moins sans les fiches de plus de 3 ans',
  surDeduit: 'Habitants à portée de séances déduites seulement',
  surExemple: 'Habitants à portée d’exemples seulement',
} as const satisfies Record<keyof ZoneFigure | keyof Repose, string> & Readonly<Record<string, string>>

export type EnTete = keyof typeof EN_TETES
