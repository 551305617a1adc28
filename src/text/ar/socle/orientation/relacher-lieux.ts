import { faireRelacher } from '../../../langue/faire-relacher.ts'
import { isoler } from '../../../langue/isoler.ts'
import { LIEUX } from '../../comptes/mots.ts'
import { FAMILLES_FILTRES, sayLimite } from '../filtres.ts'
import { compter, distance, duree } from '../format.ts'
import { MOTS } from '../mots.ts'
import { trouver } from '../trouver.ts'

export const { sayRelacherLieux, boutonRelacher } = faireRelacher(
  {
    ...{ maintenant: 'مفتوح الآن', ceJourLa: 'مفتوح في ذلك اليوم' },
    ...{ premier: 'الأول', plusProche: 'الأقرب', sansNom: trouver.liste.sansNom },
    sansFiltre: 'دون أي تصفية',
    sans: (nom) => `دون «${nom}»`,
    lieux: (nombre) => compter(nombre, LIEUX),
    depasse: (combien) => `يزيد عن الحد بمقدار ${combien}.`,
    chercher: (enMode) => `البحث ${enMode}`,
    toutRetirer: 'إزالة كل التصفيات',
    sansLimite: 'البحث دون حد للطريق',
    retirer: (nom) => `إزالة «${nom}»`,
    virgule: '، ',
    citer: isoler,
  },
  {
    ...{ familles: FAMILLES_FILTRES, sayLimite, distance, duree, trajet: trouver.liste.trajet },
    ...{ mode: MOTS.mode, enMode: MOTS.enMode },
  },
)
