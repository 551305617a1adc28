import { faireRelachement } from '../../../langue/faire/relachement.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import { PROPOSITIONS } from '../../comptes/mots.ts'
import { sayTrajet } from '../../socle/couverture/calcul.ts'
import { compter, duree, minutes } from '../../socle/format.ts'
import { MOTS } from '../../socle/mots.ts'
import { orienter, titreCite } from '../orienter.ts'
import catalogue from './relacher.json' with { type: 'json' }

/** What is said and offered when nothing corresponds. */
export const { relacher, sayRelachement } = faireRelachement(
  {
    ...remplir<typeof catalogue.phrases, Parameters<typeof faireRelachement>[0]>(catalogue.phrases),
    propositions: (nombre) => compter(nombre, PROPOSITIONS),
    aVerifier: orienter.aVerifier,
  },
  { duree, minutes, titreCite, sayTrajet, MOTS },
)
