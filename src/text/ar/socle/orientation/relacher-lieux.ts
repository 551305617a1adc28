import { faireRelacher } from '../../../langue/faire-relacher.ts'
import { isoler } from '../../../langue/isoler.ts'
import { LIEUX } from '../../comptes/mots.ts'
import { FAMILLES_FILTRES, sayLimite } from '../filtres.ts'
import { compter, distance, duree } from '../format.ts'
import { MOTS } from '../mots.ts'
import { trouver } from '../trouver.ts'
import catalogue from './relacher-lieux.json' with { type: 'json' }

export const { sayRelacherLieux, boutonRelacher } = faireRelacher(
  {
    ...catalogue.phrases,
    sansNom: trouver.liste.sansNom,
    sans: (nom) => `دون «${nom}»`,
    lieux: (nombre) => compter(nombre, LIEUX),
    depasse: (combien) => `يزيد عن الحد بمقدار ${combien}.`,
    chercher: (enMode) => `البحث ${enMode}`,
    retirer: (nom) => `إزالة «${nom}»`,
    citer: isoler,
  },
  {
    ...{ familles: FAMILLES_FILTRES, sayLimite, distance, duree, trajet: trouver.liste.trajet },
    ...{ mode: MOTS.mode, enMode: MOTS.enMode },
  },
)
