import { faireHoraires } from '../langue/faire-horaires.ts'
import { dates } from './dates.ts'

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
  ouvre: (jour, a) => `abre ${jour} às ${a}`,
  jusqua: (a) => `até às ${a}`,
  jusquaMinuit: 'até à meia-noite',
  jusquaDemain: (a) => `até amanhã, às ${a}`,
  ferie: 'feriado',
  aVerifier: 'a confirmar',
  peutEtreOuvert: (jour, raison) => `talvez aberto ${jour} (${raison})`,
  peutEtre: (jour, raison) => `, talvez ${jour} (${raison})`,
})
