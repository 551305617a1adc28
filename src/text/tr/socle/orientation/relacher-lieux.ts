import { faireRelacher } from '../../../langue/faire-relacher.ts'
import { FAMILLES_FILTRES, sayLimite } from '../filtres.ts'
import { distance, duree, nombre } from '../format.ts'
import { MOTS } from '../mots.ts'
import { trouver } from '../trouver.ts'
import catalogue from './relacher-lieux.json' with { type: 'json' }

export const { sayRelacherLieux, boutonRelacher } = faireRelacher(
  {
    ...catalogue.phrases,
    sansNom: trouver.liste.sansNom,
    sans: (nom) => `“${nom}” olmadan`,
    lieux: (n) => `${nombre(n)} yer`,
    depasse: (combien) => `Bu, sınırdan ${combien} fazladır.`,
    chercher: (enMode) => `Ulaşımı değiştir: ${enMode}`,
    retirer: (nom) => `“${nom}” filtresini kaldır`,
  },
  {
    ...{ familles: FAMILLES_FILTRES, sayLimite, distance, duree, trajet: trouver.liste.trajet },
    ...{ mode: MOTS.mode, enMode: MOTS.enMode },
  },
)
