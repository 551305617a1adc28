import { faireHoraires } from '../../langue/faire-horaires.ts'
import { comArtigo, dates, noDia } from '../dates.ts'
import catalogue from './horaires.json' with { type: 'json' }

export const { heure } = dates

export const { jourDate, jourRelatif, sayEtat } = faireHoraires({
  ...catalogue.phrases,
  heure,
  jour: dates.jour,
  ouvre: (jour, a) => `abre ${noDia(jour)}${jour.includes(',') ? ',' : ''} ${comArtigo('à', a)}`,
  jusqua: (a) => `até ${comArtigo('à', a)}`,
  jusquaDemain: (a) => `até amanhã, ${comArtigo('à', a)}`,
  peutEtreOuvert: (jour, raison) => `talvez aberto ${noDia(jour)} (${raison})`,
  peutEtre: (jour, raison) => `, talvez ${noDia(jour)} (${raison})`,
})
