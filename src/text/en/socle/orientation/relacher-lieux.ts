import { faireRelacher } from '../../../langue/faire-relacher.ts'
import { FAMILLES_FILTRES, sayLimite } from '../filtres.ts'
import { distance, duree, pluriel } from '../format.ts'
import { MOTS } from '../mots.ts'
import { trouver } from '../trouver.ts'
import catalogue from './relacher-lieux.json' with { type: 'json' }

export const { sayRelacherLieux, boutonRelacher } = faireRelacher(
  {
    ...catalogue.phrases,
    sansNom: trouver.liste.sansNom,
    sans: (nom) => `Without “${nom}”`,
    lieux: (nombre) => pluriel(nombre, 'place', 'places'),
    depasse: (combien) => `That is ${combien} more than the limit.`,
    chercher: (enMode) => `Search ${enMode}`,
    retirer: (nom) => `Remove “${nom}”`,
  },
  {
    ...{ familles: FAMILLES_FILTRES, sayLimite, distance, duree, trajet: trouver.liste.trajet },
    ...{ mode: MOTS.mode, enMode: MOTS.enMode },
  },
)
