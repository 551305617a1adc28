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
    sans: (nom) => `Sem “${nom}”`,
    lieux: (n) => pluriel(n, 'lugar', 'lugares'),
    depasse: (combien) => `São mais ${combien} do que o limite.`,
    chercher: (enMode) => `Procurar ${enMode}`,
    retirer: (nom) => `Retirar “${nom}”`,
  },
  {
    ...{ familles: FAMILLES_FILTRES, sayLimite, distance, duree, trajet: trouver.liste.trajet },
    ...{ mode: MOTS.mode, enMode: MOTS.enMode },
  },
)
