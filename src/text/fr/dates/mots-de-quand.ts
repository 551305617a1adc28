import { faireJour } from '../../langue/faire-dates.ts'
import type { MotsDeQuand } from '../../langue/faire-quand.ts'
import { JOURS, MOIS } from '../format.ts'
import { chiffreDuJour } from './chiffre-du-jour.ts'
import { heure } from './heure.ts'

/** No-break space: "14 h" stays on one line. */
const S = '\u00a0'

/** The words of when a session is: easy French changes some of them. */
export const MOTS_DE_QUAND: MotsDeQuand = {
  jour: faireJour(JOURS, MOIS, { chiffre: chiffreDuJour, espace: S }),
  mois: (mois) => MOIS[mois - 1] ?? '',
  heure,
  heureInconnue: 'heure à demander',
  moments: {
    matin: 'le matin',
    'apres-midi': 'l’après-midi',
    journee: 'dans la journée',
    soir: 'le soir',
  },
  plage: (debut, fin, jour) => `de ${debut} ${jour === null ? 'à' : `au ${jour},`} ${fin}`,
  exemple: 'exemple',
  aVerifier: 'à vérifier',
  prochain: {
    atelier: 'Prochain atelier',
    permanence: 'Prochaine permanence',
    individuel: 'Prochain rendez-vous individuel',
  },
  deuxPoints: ' : ',
}
