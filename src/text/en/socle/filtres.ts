import { ownValue } from '../../../domain/common/own-value.ts'
import type { Famille } from '../../../domain/places/filters/filtres.ts'
import type * as fr from '../../fr/filtres.ts'
import { faireFamilles, faireLimite } from '../../langue/faire/filtres.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { PLAIN } from '../depart/plus-simple.ts'
import catalogue from './filtres.json' with { type: 'json' }
import { JOURS, pluriel } from './format.ts'

/** Names of networks, programmes and kinds of places stay French: they are proper names. */
export const FAMILLES_FILTRES = faireFamilles(catalogue.familles, (cle, francais) => ({
  libelle: ownValue(PLAIN, cle) ?? francais,
  precision: '',
}))

export const filtres = {
  ...remplir<typeof catalogue.filtres, typeof fr.filtres>(catalogue.filtres),
  jours: JOURS,
} satisfies Traduction<typeof fr.filtres>

export const sayLimite = faireLimite(filtres)

const INCONNU_SUR: Readonly<Record<Famille | 'ouvert', string>> = catalogue.INCONNU_SUR

export const remarquesListe = {
  ignores: 'A filter of this link does not exist. It is not used.',
  inconnus: (famille: Famille | 'ouvert', n: number) =>
    `${pluriel(n, 'other place says', 'other places say')} nothing about ${INCONNU_SUR[famille]}.`,
  parfois: (n: number) => `Of these, ${pluriel(n, 'place is', 'places are')} open in some weeks only.`,
  limiteSansDepart: 'Choose a starting point to limit the journey.',
} satisfies Traduction<typeof fr.remarquesListe>
