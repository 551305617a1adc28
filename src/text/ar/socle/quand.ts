import { faireJour } from '../../langue/faire-dates.ts'
import { faireQuand } from '../../langue/faire-quand.ts'
import { heure } from '../dates/heure.ts'
import { JOURS, MOIS } from './format.ts'
import catalogue from './quand.json' with { type: 'json' }

/** No-break space. */
const S = '\u00a0'

const dit = faireQuand({
  ...catalogue.phrases,
  jour: faireJour(JOURS, MOIS, { espace: S }),
  mois: (mois) => MOIS[mois - 1] ?? '',
  heure,
  debut: (heure) => `الساعة${S}${heure}`,
  plage: (debut, fin, jour) => `من ${debut} إلى ${jour === null ? '' : `${jour}، الساعة `}${fin}`,
})
export const { jourLong, jourLongAvecAnnee, moisDe, heureDebut, plage } = dit
export const { quand, quandComplet, confianceCourte, prochainDe } = dit
