import { faireHoraires } from '../../langue/faire-horaires.ts'
import { dates } from '../dates.ts'

export const { heure } = dates

export const { jourDate, jourRelatif, sayEtat } = faireHoraires({
  heure,
  jour: dates.jour,
  ...{ aujourdhui: 'bugün', demain: 'yarın', ouvert: 'Açık', ferme: 'Kapalı' },
  raisons: {
    'jour-ferie': 'Resmî tatil: açılış saatlerini kontrol edin',
    'vacances-non-publiees': 'Okul tatili: açılış saatlerini kontrol edin',
    commentaire: 'Açılış saatlerini kontrol edin',
    'hors-grammaire': 'Açılış saatleri yerin sayfasında yazıyor',
    'sans-horaires': 'Açılış saatleri bilinmiyor',
  },
  ouvre: (jour, a) => `açılış: ${jour}, saat ${a}`,
  jusqua: (a) => `kapanış: saat ${a}`,
  jusquaMinuit: 'kapanış: gece yarısı',
  jusquaDemain: (a) => `kapanış: yarın, saat ${a}`,
  ferie: 'resmî tatil',
  aVerifier: 'kontrol edilmeli',
  peutEtreOuvert: (jour, raison) => `belki açık: ${jour} (${raison})`,
  peutEtre: (jour, raison) => `, belki ${jour} (${raison})`,
})
