import { faireRelacher } from '../../../langue/faire-relacher.ts'
import { FAMILLES_FILTRES, sayLimite } from '../filtres.ts'
import { distance, duree, nombre } from '../format.ts'
import { MOTS } from '../mots.ts'
import { trouver } from '../trouver.ts'

export const { sayRelacherLieux, boutonRelacher } = faireRelacher(
  {
    ...{ maintenant: 'Şimdi açık', ceJourLa: 'O gün açık' },
    ...{ premier: 'İlki', plusProche: 'En yakını', sansNom: trouver.liste.sansNom },
    sansFiltre: 'Hiç filtre olmadan',
    sans: (nom) => `“${nom}” olmadan`,
    lieux: (n) => `${nombre(n)} yer`,
    depasse: (combien) => `Bu, sınırdan ${combien} fazladır.`,
    chercher: (enMode) => `Ulaşımı değiştir: ${enMode}`,
    toutRetirer: 'Bütün filtreleri kaldır',
    sansLimite: 'Yol sınırı olmadan ara',
    retirer: (nom) => `“${nom}” filtresini kaldır`,
  },
  {
    ...{ familles: FAMILLES_FILTRES, sayLimite, distance, duree, trajet: trouver.liste.trajet },
    ...{ mode: MOTS.mode, enMode: MOTS.enMode },
  },
)
