import { faireJour } from '../langue/faire-dates.ts'
import { faireHoraires } from '../langue/faire-horaires.ts'
import { chiffreDuJour } from './dates/chiffre-du-jour.ts'
import { heure } from './dates/heure.ts'
import { JOURS, MOIS } from './format.ts'

export { heure }

export const { jourDate, jourRelatif, sayEtat } = faireHoraires({
  heure,
  jour: faireJour(JOURS, MOIS, { chiffre: chiffreDuJour }),
  aujourdhui: 'aujourd’hui',
  demain: 'demain',
  ouvert: 'Ouvert',
  ferme: 'Fermé',
  raisons: {
    'jour-ferie': 'Jour férié : horaires à vérifier',
    'vacances-non-publiees': 'Vacances scolaires : horaires à vérifier',
    commentaire: 'Horaires à vérifier',
    'hors-grammaire': 'Horaires à lire sur la fiche',
    'sans-horaires': 'Horaires inconnus',
  },
  ouvre: (jour, heure) => `ouvre ${jour} à ${heure}`,
  jusqua: (heure) => `jusqu’à ${heure}`,
  jusquaMinuit: 'jusqu’à minuit',
  jusquaDemain: (heure) => `jusqu’à demain, ${heure}`,
  ferie: 'jour férié',
  aVerifier: 'à vérifier',
  peutEtreOuvert: (jour, raison) => `peut-être ouvert ${jour} (${raison})`,
  peutEtre: (jour, raison) => `, peut-être ${jour} (${raison})`,
})
