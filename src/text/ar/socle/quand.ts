import { faireJour } from '../../langue/faire-dates.ts'
import { faireQuand } from '../../langue/faire-quand.ts'
import { heure } from '../dates/heure.ts'
import { JOURS, MOIS } from './format.ts'

/** No-break space. */
const S = '\u00a0'

const dit = faireQuand({
  jour: faireJour(JOURS, MOIS, { espace: S }),
  mois: (mois) => MOIS[mois - 1] ?? '',
  heure,
  debut: (heure) => `الساعة${S}${heure}`,
  heureInconnue: 'اسألوا عن الساعة',
  moments: {
    matin: 'صباحًا',
    'apres-midi': 'بعد الظهر',
    journee: 'خلال النهار',
    soir: 'مساءً',
  },
  plage: (debut, fin, jour) => `من ${debut} إلى ${jour === null ? '' : `${jour}، الساعة `}${fin}`,
  exemple: 'مثال',
  aVerifier: 'يجب التأكد',
  prochain: {
    atelier: 'الورشة القادمة',
    permanence: 'يوم الاستقبال القادم',
    individuel: 'الموعد الفردي القادم',
  },
  virgule: '، ',
})
export const { jourLong, jourLongAvecAnnee, moisDe, heureDebut, plage } = dit
export const { quand, quandComplet, confianceCourte, prochainDe } = dit
