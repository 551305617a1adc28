import { chiffreDuJour } from '../../fr/dates/chiffre-du-jour.ts'
import { heure } from '../../fr/horaires.ts'
import { faireJour } from '../../langue/faire-dates.ts'
import { faireHoraires } from '../../langue/faire-horaires.ts'
import { JOURS, MOIS } from './format.ts'

export { heure } from '../../fr/horaires.ts'

export const { jourDate, jourRelatif, sayEtat } = faireHoraires({
  heure,
  jour: faireJour(JOURS, MOIS, { chiffre: chiffreDuJour }),
  ...{ aujourdhui: 'aujourd’hui', demain: 'demain', ouvert: 'Ouvert', ferme: 'Fermé' },
  raisons: {
    'jour-ferie': 'C’est un jour de fête. Demandez si le lieu est ouvert',
    'vacances-non-publiees': 'C’est peut-être les vacances de l’école. Demandez si le lieu est ouvert',
    commentaire: 'Demandez si le lieu est ouvert',
    'hors-grammaire': 'Lisez les heures sur la page du lieu',
    'sans-horaires': 'Demandez quand le lieu est ouvert',
  },
  ouvre: (jour, a) => `ouvre ${jour} à ${a}`,
  jusqua: (a) => `jusqu’à ${a}`,
  jusquaMinuit: 'jusqu’à minuit',
  jusquaDemain: (a) => `jusqu’à demain, ${a}`,
  ferie: 'jour de fête',
  aVerifier: 'ce n’est pas sûr',
  peutEtreOuvert: (jour, raison) => `peut-être ouvert ${jour} (${raison})`,
  peutEtre: (jour, raison) => `, peut-être ${jour} (${raison})`,
})
