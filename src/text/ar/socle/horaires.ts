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
  ouvre: (jour, heure) => `يفتح ${jour} الساعة ${heure}`,
  jusqua: (heure) => `حتى الساعة ${heure}`,
  jusquaDemain: (heure) => `حتى الغد، الساعة ${heure}`,
  peutEtreOuvert: (jour, raison) => `قد يكون مفتوحًا ${jour} (${raison})`,
  peutEtre: (jour, raison) => `، وربما ${jour} (${raison})`,
})
