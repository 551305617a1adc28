import { remplir } from '../../../langue/faire/remplir.ts'
import { faireRelacher } from '../../../langue/faire-relacher.ts'
import { FAMILLES_FILTRES, sayLimite } from '../filtres.ts'
import { distance, duree, pluriel } from '../format.ts'
import { MOTS } from '../mots.ts'
import { trouver } from '../trouver.ts'
import catalogue from './relacher-lieux.json' with { type: 'json' }

export const { sayRelacherLieux, boutonRelacher } = faireRelacher(
  {
    ...remplir<typeof catalogue.phrases, Parameters<typeof faireRelacher>[0]>(catalogue.phrases),
    sansNom: trouver.liste.sansNom,
    lieux: (n) => pluriel(n, 'lugar', 'lugares'),
  },
  {
    ...{ familles: FAMILLES_FILTRES, sayLimite, distance, duree, trajet: trouver.liste.trajet },
    ...{ mode: MOTS.mode, enMode: MOTS.enMode },
  },
)
