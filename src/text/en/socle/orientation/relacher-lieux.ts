import { faireRelacher } from '../../../langue/faire-relacher.ts'
import { FAMILLES_FILTRES, sayLimite } from '../filtres.ts'
import { distance, duree, pluriel } from '../format.ts'
import { MOTS } from '../mots.ts'
import { trouver } from '../trouver.ts'

export const { sayRelacherLieux, boutonRelacher } = faireRelacher(
  {
    ...{ maintenant: 'Open now', ceJourLa: 'Open on that day' },
    ...{ premier: 'The first', plusProche: 'The nearest', sansNom: trouver.liste.sansNom },
    sansFiltre: 'Without any filter',
    sans: (nom) => `Without “${nom}”`,
    lieux: (nombre) => pluriel(nombre, 'place', 'places'),
    depasse: (combien) => `That is ${combien} more than the limit.`,
    chercher: (enMode) => `Search ${enMode}`,
    toutRetirer: 'Remove all the filters',
    sansLimite: 'Search with no travel limit',
    retirer: (nom) => `Remove “${nom}”`,
  },
  {
    ...{ familles: FAMILLES_FILTRES, sayLimite, distance, duree, trajet: trouver.liste.trajet },
    ...{ mode: MOTS.mode, enMode: MOTS.enMode },
  },
)
