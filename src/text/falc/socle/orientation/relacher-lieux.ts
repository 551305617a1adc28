import { MOTS } from '../../../fr/mots.ts'
import { faireRelacher } from '../../../langue/faire-relacher.ts'
import { FAMILLES_FILTRES, sayLimite } from '../filtres.ts'
import { distance, duree, pluriel } from '../format.ts'
import { trouver } from '../trouver.ts'
import catalogue from './relacher-lieux.json' with { type: 'json' }

export const { sayRelacherLieux, boutonRelacher } = faireRelacher(
  {
    ...catalogue.phrases,
    sansNom: trouver.liste.sansNom,
    sans: (nom) => `Sans le choix « ${nom} »`,
    lieux: (nombre) => pluriel(nombre, 'lieu', 'lieux'),
    depasse: (combien) => `C’est ${combien} de plus que votre choix.`,
    chercher: (enMode) => `Chercher ${enMode}`,
    retirer: (nom) => `Enlever le choix « ${nom} »`,
  },
  {
    ...{ familles: FAMILLES_FILTRES, sayLimite, distance, duree, trajet: trouver.liste.trajet },
    ...{ mode: MOTS.mode, enMode: MOTS.enMode },
  },
)
