import { faireJour } from '../../langue/faire-dates.ts'
import { faireHoraires } from '../../langue/faire-horaires.ts'
import { heure } from '../dates/heure.ts'
import { JOURS, MOIS } from './format.ts'
import catalogue from './horaires.json' with { type: 'json' }

export { heure }

export const { jourDate, jourRelatif, sayEtat } = faireHoraires({
  ...catalogue.phrases,
  heure,
  jour: faireJour(JOURS, MOIS),
  ouvre: (jour, heure) => `opens ${jour} at ${heure}`,
  jusqua: (heure) => `until ${heure}`,
  jusquaDemain: (heure) => `until tomorrow, ${heure}`,
  peutEtreOuvert: (jour, raison) => `maybe open ${jour} (${raison})`,
  peutEtre: (jour, raison) => `, maybe ${jour} (${raison})`,
})
