import { faireJour } from '../../langue/faire-dates.ts'
import { faireHoraires } from '../../langue/faire-horaires.ts'
import { heure } from '../dates/heure.ts'
import { JOURS, MOIS } from './format.ts'

export { heure }

export const { jourDate, jourRelatif, sayEtat } = faireHoraires({
  heure,
  jour: faireJour(JOURS, MOIS),
  aujourdhui: 'today',
  demain: 'tomorrow',
  ouvert: 'Open',
  ferme: 'Closed',
  raisons: {
    'jour-ferie': 'Public holiday: opening hours to be checked',
    'vacances-non-publiees': 'School holidays: opening hours to be checked',
    commentaire: 'Opening hours to be checked',
    'hors-grammaire': 'Read the opening hours on its page',
    'sans-horaires': 'Opening hours not known',
  },
  ouvre: (jour, heure) => `opens ${jour} at ${heure}`,
  jusqua: (heure) => `until ${heure}`,
  jusquaMinuit: 'until midnight',
  jusquaDemain: (heure) => `until tomorrow, ${heure}`,
  ferie: 'public holiday',
  aVerifier: 'to be checked',
  peutEtreOuvert: (jour, raison) => `maybe open ${jour} (${raison})`,
  peutEtre: (jour, raison) => `, maybe ${jour} (${raison})`,
})
