import { chiffreDuJour } from '../../fr/dates/chiffre-du-jour.ts'
import { heure } from '../../fr/horaires.ts'
import { faireJour } from '../../langue/faire-dates.ts'
import { faireHoraires } from '../../langue/faire-horaires.ts'
import { JOURS, MOIS } from './format.ts'
import catalogue from './horaires.json' with { type: 'json' }

export { heure } from '../../fr/horaires.ts'

export const { jourDate, jourRelatif, sayEtat } = faireHoraires({
  ...catalogue.phrases,
  heure,
  jour: faireJour(JOURS, MOIS, { chiffre: chiffreDuJour }),
  ouvre: (jour, a) => `ouvre ${jour} à ${a}`,
  jusqua: (a) => `jusqu’à ${a}`,
  jusquaDemain: (a) => `jusqu’à demain, ${a}`,
  peutEtreOuvert: (jour, raison) => `peut-être ouvert ${jour} (${raison})`,
  peutEtre: (jour, raison) => `, peut-être ${jour} (${raison})`,
})
