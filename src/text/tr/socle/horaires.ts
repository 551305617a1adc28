import { faireHoraires } from '../../langue/faire-horaires.ts'
import { dates } from '../dates.ts'
import catalogue from './horaires.json' with { type: 'json' }

export const { heure } = dates

export const { jourDate, jourRelatif, sayEtat } = faireHoraires({
  ...catalogue.phrases,
  heure,
  jour: dates.jour,
  ouvre: (jour, a) => `açılış: ${jour}, saat ${a}`,
  jusqua: (a) => `kapanış: saat ${a}`,
  jusquaDemain: (a) => `kapanış: yarın, saat ${a}`,
  peutEtreOuvert: (jour, raison) => `belki açık: ${jour} (${raison})`,
  peutEtre: (jour, raison) => `, belki ${jour} (${raison})`,
})
