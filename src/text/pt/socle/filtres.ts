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
  own('aide', 'Que ajuda?', {
    humaine: 'Com a ajuda de uma pessoa',
    autonomie: 'Por conta própria, sem ajuda',
  }),
  ofSchema('services', 'Para fazer o quê?'),
  ofSchema('frais', 'Quanto custa?'),
  ofSchema('accompagnement', 'Como é dada a ajuda?'),
  ofSchema('acces', 'Como contactar?'),
  ofSchema(
    'publics',
    'Lugares para certas pessoas',
    'Um lugar que não diz nada recebe toda a gente. Não é contado aqui.',
  ),
  ofSchema('prises', 'Necessidades especiais'),
  own('acceslibre', 'Acessibilidade', { oui: 'Ficha Acceslibre (acesso ao edifício descrito)' }),
  own('wifi', 'Internet sem fios', { oui: 'Wifi gratuito' }),
  own('materiel', 'Equipamento no local', {
    portables: 'Computadores portáteis',
    fixes: 'Computadores fixos',
    tablettes: 'Tablets',
    telephones: 'Telefones',
  }),
  ofSchema('itinerance', 'Fixo ou itinerante'),
  own('zones', 'Onde é o lugar?', {
    qpv: 'Num bairro prioritário (QPV)',
    frr: 'Num município rural apoiado pelo Estado (FRR, antes ZRR)',
  }),
  ofSchema('dispositifs', 'Redes e programas'),
  ofSchema('formations', 'Formações e selos de qualidade'),
  ofSchema('typologies', 'Tipo de lugar'),
]

export const filtres = {
  ...remplir<typeof catalogue.filtres, typeof fr.filtres>(catalogue.filtres),
  jours: JOURS,
} satisfies Traduction<typeof fr.filtres>

export const sayLimite = (limite: LimiteTrajet): string =>
  limite.type === 'minutes' ? filtres.minutes(limite.minutes) : filtres.kilometres(limite.distanceM / 1000)

const INCONNU_SUR: Readonly<Record<Famille | 'ouvert', string>> = catalogue.INCONNU_SUR

export const remarquesListe = {
  ignores: 'Um filtro deste link não existe. Não foi aplicado.',
  inconnus: (famille: Famille | 'ouvert', n: number) =>
    `${pluriel(n, 'outro lugar não diz', 'outros lugares não dizem')} nada sobre ${INCONNU_SUR[famille]}.`,
  parfois: (n: number) => `Entre eles, ${pluriel(n, 'lugar só abre', 'lugares só abrem')} em certas semanas.`,
  limiteSansDepart: 'Escolha um ponto de partida para limitar o trajeto.',
} satisfies Traduction<typeof fr.remarquesListe>
