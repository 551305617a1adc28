import { EN_TETES_DATES } from '../tableur/tableur-dates.ts'

/** Headings of the table before and after, for a spreadsheet. */
export const EN_TETES_SCENARIO = {
  code: 'Code',
  nom: 'Nom',
  population: 'Habitants des carreaux',
  avant: 'À portée aujourd’hui',
  partAvant: 'Part aujourd’hui (%)',
  apres: 'À portée avec le scénario',
  partApres: 'Part avec le scénario (%)',
  gagnes: 'Gagnés',
  perdus: 'Perdus',
  inconnueAvant: 'On ne sait pas, aujourd’hui',
  inconnueApres: 'On ne sait pas, avec le scénario',
  placesAvant: 'Places pour 1 000 habitants, aujourd’hui',
  placesApres: 'Places pour 1 000 habitants, avec le scénario',
  scenario: 'Scénario',
} as const

export type EnTeteScenario = keyof typeof EN_TETES_SCENARIO

const { conseiller, heure, commune, latitude, longitude, places, niveau, confiance } = EN_TETES_DATES
const { scenario } = EN_TETES_SCENARIO

/** Headings of the sessions of a plan, in the order of the table: those of any dates, and its own. */
export const EN_TETES_SEANCES = {
  ...{ conseiller, date: 'Jour', heure, minutes: 'Durée (minutes)', lieu: 'Lieu ou salle' },
  ...{ commune, code_insee: 'Code de la commune', latitude, longitude },
  ...{ places, niveau, scenario, confiance },
} as const
