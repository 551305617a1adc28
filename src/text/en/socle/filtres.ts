import { ownValue } from '../../../domain/common/own-value.ts'
import type { Famille, LimiteTrajet } from '../../../domain/places/filters/filtres.ts'
import type * as fr from '../../fr/filtres.ts'
import { type FamilleFiltre, faireFamilles } from '../../langue/faire/filtres.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { PLAIN } from '../depart/plus-simple.ts'
import catalogue from './filtres.json' with { type: 'json' }
import { JOURS, pluriel } from './format.ts'

/** Names of networks, programmes and kinds of places stay French: they are proper names. */
const { ofSchema, own } = faireFamilles((cle, francais) => ({
  libelle: ownValue(PLAIN, cle) ?? francais,
  precision: '',
}))

export const FAMILLES_FILTRES: readonly FamilleFiltre[] = [
  own('aide', 'What kind of help?', {
    humaine: 'With help from a person',
    autonomie: 'On your own, without help',
  }),
  ofSchema('services', 'What for?'),
  ofSchema('frais', 'What does it cost?'),
  ofSchema('accompagnement', 'How is help given?'),
  ofSchema('acces', 'How do you get in touch?'),
  ofSchema(
    'publics',
    'Places for certain people',
    'A place that names no group welcomes everyone. It is not counted here.',
  ),
  ofSchema('prises', 'Special needs'),
  own('acceslibre', 'Accessibility', { oui: 'Acceslibre record (access to the building described)' }),
  own('wifi', 'Wi-Fi', { oui: 'Free Wi-Fi' }),
  own('materiel', 'Equipment there', {
    portables: 'Laptops',
    fixes: 'Desktop computers',
    tablettes: 'Tablets',
    telephones: 'Phones',
  }),
  ofSchema('itinerance', 'In one place or moving around'),
  own('zones', 'Where is the place?', {
    qpv: 'In a priority neighbourhood (QPV)',
    frr: 'In a rural commune helped by the State (FRR)',
  }),
  ofSchema('dispositifs', 'Networks and programmes'),
  ofSchema('formations', 'Training and labels'),
  ofSchema('typologies', 'Kind of place'),
]

export const filtres = {
  ...remplir<typeof catalogue.filtres, typeof fr.filtres>(catalogue.filtres),
  jours: JOURS,
} satisfies Traduction<typeof fr.filtres>

export const sayLimite = (limite: LimiteTrajet): string =>
  limite.type === 'minutes' ? filtres.minutes(limite.minutes) : filtres.kilometres(limite.distanceM / 1000)

const INCONNU_SUR: Readonly<Record<Famille | 'ouvert', string>> = catalogue.INCONNU_SUR

export const remarquesListe = {
  ignores: 'A filter of this link does not exist. It is not used.',
  inconnus: (famille: Famille | 'ouvert', n: number) =>
    `${pluriel(n, 'other place says', 'other places say')} nothing about ${INCONNU_SUR[famille]}.`,
  parfois: (n: number) => `Of these, ${pluriel(n, 'place is', 'places are')} open in some weeks only.`,
  limiteSansDepart: 'Choose a starting point to limit the journey.',
} satisfies Traduction<typeof fr.remarquesListe>
