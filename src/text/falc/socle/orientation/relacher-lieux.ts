import { MOTS } from '../../../fr/mots.ts'
import { faireRelacher } from '../../../langue/faire-relacher.ts'
import { FAMILLES_FILTRES, sayLimite } from '../filtres.ts'
import { distance, duree, pluriel } from '../format.ts'
import { trouver } from '../trouver.ts'

export const { sayRelacherLieux, boutonRelacher } = faireRelacher(
  {
    ...{ maintenant: 'Ouvert maintenant', ceJourLa: 'Ouvert ce jour-là' },
    ...{ premier: 'Le premier', plusProche: 'Le plus près', sansNom: trouver.liste.sansNom },
    sansFiltre: 'Sans choix',
    sans: (nom) => `Sans le choix « ${nom} »`,
    lieux: (nombre) => pluriel(nombre, 'lieu', 'lieux'),
    depasse: (combien) => `C’est ${combien} de plus que votre choix.`,
    chercher: (enMode) => `Chercher ${enMode}`,
    toutRetirer: 'Enlever tous les choix',
    sansLimite: 'Chercher plus loin',
    retirer: (nom) => `Enlever le choix « ${nom} »`,
    deuxPoints: ' : ',
  },
  {
    ...{ familles: FAMILLES_FILTRES, sayLimite, distance, duree, trajet: trouver.liste.trajet },
    ...{ mode: MOTS.mode, enMode: MOTS.enMode },
  },
)
