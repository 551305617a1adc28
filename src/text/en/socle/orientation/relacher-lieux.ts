import { faireRelacher } from '../../../langue/entier/relacher-lieux.ts'
import { FAMILLES_FILTRES, sayLimite } from '../filtres.ts'
import { dire, distance, duree } from '../format.ts'
import { MOTS } from '../mots.ts'
import { trouver } from '../trouver.ts'
import catalogue from './relacher-lieux.json' with { type: 'json' }

export const { sayRelacherLieux, boutonRelacher } = faireRelacher(
  dire<typeof catalogue.phrases, Parameters<typeof faireRelacher>[0]>(catalogue.phrases),
  { FAMILLES_FILTRES, sayLimite, distance, duree, trouver, MOTS },
)
