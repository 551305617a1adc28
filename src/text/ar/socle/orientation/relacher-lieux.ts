import { faireRelacher } from '../../../langue/entier/relacher-lieux.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import { isoler } from '../../../langue/isoler.ts'
import { LIEUX } from '../../comptes/mots.ts'
import { FAMILLES_FILTRES, sayLimite } from '../filtres.ts'
import { compter, distance, duree } from '../format.ts'
import { MOTS } from '../mots.ts'
import { trouver } from '../trouver.ts'
import catalogue from './relacher-lieux.json' with { type: 'json' }

export const { sayRelacherLieux, boutonRelacher } = faireRelacher(
  {
    ...remplir<typeof catalogue.phrases, Parameters<typeof faireRelacher>[0]>(catalogue.phrases),
    lieux: (nombre) => compter(nombre, LIEUX),
    citer: isoler,
  },
  { FAMILLES_FILTRES, sayLimite, distance, duree, trouver, MOTS },
)
