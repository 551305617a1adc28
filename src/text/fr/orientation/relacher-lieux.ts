import { faireRelacher } from '../../langue/entier/relacher-lieux.ts'
import { FAMILLES_FILTRES, sayLimite } from '../filtres.ts'
import { distance, duree, pluriel } from '../format.ts'
import { MOTS } from '../mots.ts'
import { trouver } from '../trouver.ts'

export const { sayRelacherLieux, boutonRelacher } = faireRelacher(
  {
    ...{ maintenant: 'Ouvert maintenant', ceJourLa: 'Ouvert ce jour-là' },
    ...{ premier: 'Le premier', plusProche: 'Le plus proche' },
    sansFiltre: 'Sans aucun filtre',
    sans: (nom) => `Sans « ${nom} »`,
    lieux: (nombre) => pluriel(nombre, 'lieu', 'lieux'),
    depasse: (combien) => `C’est ${combien} de plus que la limite.`,
    chercher: (enMode) => `Chercher ${enMode}`,
    toutRetirer: 'Retirer tous les filtres',
    sansLimite: 'Chercher sans limite de trajet',
    retirer: (nom) => `Retirer « ${nom} »`,
    deuxPoints: ' : ',
  },
  { FAMILLES_FILTRES, sayLimite, distance, duree, trouver, MOTS },
)
