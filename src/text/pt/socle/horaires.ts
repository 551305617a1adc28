import { faireHoraires } from '../../langue/faire-horaires.ts'
import { comArtigo, dates, noDia } from '../dates.ts'

export const { heure } = dates

export const { jourDate, jourRelatif, sayEtat } = faireHoraires({
  heure,
  jour: dates.jour,
  ...{ aujourdhui: 'hoje', demain: 'amanhã', ouvert: 'Aberto', ferme: 'Fechado' },
  raisons: {
    'jour-ferie': 'Feriado: confirme o horário',
    'vacances-non-publiees': 'Férias escolares: confirme o horário',
    commentaire: 'Confirme o horário',
    'hors-grammaire': 'Veja o horário na ficha',
    'sans-horaires': 'Horário desconhecido',
  },
  ouvre: (jour, a) => `abre ${noDia(jour)}${jour.includes(',') ? ',' : ''} ${comArtigo('à', a)}`,
  jusqua: (a) => `até ${comArtigo('à', a)}`,
  jusquaMinuit: 'até à meia-noite',
  jusquaDemain: (a) => `até amanhã, ${comArtigo('à', a)}`,
  ferie: 'feriado',
  aVerifier: 'a confirmar',
  peutEtreOuvert: (jour, raison) => `talvez aberto ${noDia(jour)} (${raison})`,
  peutEtre: (jour, raison) => `, talvez ${noDia(jour)} (${raison})`,
})
