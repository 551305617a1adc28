import type * as fr from '../../fr/filtres.ts'
import {
  enClair,
  faireFamilles,
  faireLimite,
  faireRemarques,
  type Remarques,
} from '../../langue/faire/filtres.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { PLAIN } from '../depart/plus-simple.ts'
import catalogue from './filtres.json' with { type: 'json' }
import { dire, JOURS } from './format.ts'

/** Names of networks, programmes and kinds of places stay French: they are proper names. */
export const FAMILLES_FILTRES = faireFamilles(catalogue.familles, enClair(PLAIN))

export const filtres = {
  ...dire<typeof catalogue.filtres, typeof fr.filtres>(catalogue.filtres),
  jours: JOURS,
} satisfies Traduction<typeof fr.filtres>

export const sayLimite = faireLimite(filtres)

const remarques = dire<typeof catalogue.remarques, Remarques>(catalogue.remarques)

export const remarquesListe = faireRemarques(remarques, catalogue.INCONNU_SUR) satisfies Traduction<
  typeof fr.remarquesListe
>
