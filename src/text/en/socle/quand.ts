import { faireJour } from '../../langue/faire-dates.ts'
import { faireQuand } from '../../langue/faire-quand.ts'
import { heure } from '../dates/heure.ts'
import { JOURS, MOIS } from './format.ts'
import catalogue from './quand.json' with { type: 'json' }

const dit = faireQuand({
  ...catalogue.phrases,
  jour: faireJour(JOURS, MOIS, { espace: '\u00a0' }),
  mois: (mois) => MOIS[mois - 1] ?? '',
  heure,
  plage: (debut, fin, jour) => `${debut} to ${jour === null ? '' : `${jour}, `}${fin}`,
})
export const { jourLong, jourLongAvecAnnee, moisDe, heureDebut, plage } = dit
export const { quand, quandComplet, confianceCourte, prochainDe } = dit
