import { faireJour } from '../../langue/faire-dates.ts'
import { faireQuand } from '../../langue/faire-quand.ts'
import { heure } from '../dates/heure.ts'
import { JOURS, MOIS } from './format.ts'

const dit = faireQuand({
  jour: faireJour(JOURS, MOIS, { espace: '\u00a0' }),
  mois: (mois) => MOIS[mois - 1] ?? '',
  heure,
  heureInconnue: 'ask for the time',
  moments: {
    matin: 'in the morning',
    'apres-midi': 'in the afternoon',
    journee: 'during the day',
    soir: 'in the evening',
  },
  plage: (debut, fin, jour) => `${debut} to ${jour === null ? '' : `${jour}, `}${fin}`,
  exemple: 'example',
  aVerifier: 'to be checked',
  prochain: {
    atelier: 'Next workshop',
    permanence: 'Next advice session',
    individuel: 'Next one-to-one session',
  },
})
export const { jourLong, jourLongAvecAnnee, moisDe, heureDebut, plage } = dit
export const { quand, quandComplet, confianceCourte, prochainDe } = dit
