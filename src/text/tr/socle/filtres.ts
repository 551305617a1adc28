import { ownValue } from '../../../domain/common/own-value.ts'
import type { Famille } from '../../../domain/places/filters/filtres.ts'
import type * as fr from '../../fr/filtres.ts'
import { faireFamilles, faireLimite } from '../../langue/faire/filtres.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { PLAIN } from '../depart/plus-simple.ts'
import catalogue from './filtres.json' with { type: 'json' }
import { JOURS, nombre } from './format.ts'

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
  ignores: 'Bu bağlantıda bilinmeyen bir filtre var. Uygulanmadı.',
  inconnus: (famille: Famille | 'ouvert', n: number) =>
    `Başka ${nombre(n)} yer şunu belirtmiyor: ${INCONNU_SUR[famille]}.`,
  parfois: (n: number) => `Bunlardan ${nombre(n)} tanesi yalnızca bazı haftalar açık.`,
  limiteSansDepart: 'Yolu sınırlamak için bir başlangıç noktası seçin.',
} satisfies Traduction<typeof fr.remarquesListe>
