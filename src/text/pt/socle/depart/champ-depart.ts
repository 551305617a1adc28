import { ownValue } from '../../../../domain/common/own-value.ts'
import type { BesoinCherche } from '../../../../domain/search/besoins-cherches.ts'
import type * as fr from '../../../fr/depart/champ-depart.ts'
import { siDit } from '../../../langue/faire/si-dit.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { PLAIN } from '../../depart/plus-simple.ts'
import { pluriel } from '../format.ts'

const lista = new Intl.ListFormat('pt-PT', { type: 'conjunction' })

const BESOINS: Readonly<Record<string, string>> = {
  'aide:humaine': 'Ter a ajuda de uma pessoa',
  'frais:gratuit': 'Gratuito',
  'wifi:oui': 'Wifi gratuito',
  'acceslibre:oui': 'Acesso ao edifício descrito',
}

export const champDepart = {
  commune: (departement: string, ancienNom: string | null) =>
    `localidade${siDit(', ', departement)}${ancienNom === null ? '' : `, antigo nome: ${ancienNom}`}`,
  qpv: (commune: string) => `bairro${siDit(', ', commune)}`,
  lieu: (commune: string) => (commune === '' ? 'lugar' : `lugar, ${commune}`),
  adresse: 'morada',
  propositions: 'Propostas',
  besoin: 'necessidade: mostrar os lugares',
  nomBesoin: ({ famille, id }: BesoinCherche): string => {
    const cle = `${famille}:${id}`
    return ownValue(BESOINS, cle) ?? ownValue(PLAIN, cle) ?? id
  },
  horsDonnees: 'ainda não está no mapa',
  resultats: (n: number) => pluriel(n, 'proposta', 'propostas'),
  aucune: 'Não há nada com este nome nos dados.',
  couverts: (noms: readonly string[]) =>
    noms.length === 0
      ? ''
      : `Territórios abrangidos: ${lista.format(noms.length > 6 ? [...noms.slice(0, 6), 'outros'] : noms)}.`,
  horsPoint: 'Este ponto está fora dos dados.',
  echec: 'A pesquisa não responde.',
  sansLieux: 'Não foi possível ler os nomes dos lugares. Só se encontram as localidades e os bairros.',
  ask: {
    demander: 'Procurar também esta morada no IGN, o instituto geográfico do Estado (data.geopf.fr)',
    dit: 'Se carregar, o que escreve será enviado ao serviço de moradas do Estado (data.geopf.fr). Mais nada será enviado.',
    accord: 'As moradas são procuradas em data.geopf.fr até fechar a página.',
    attente: 'A procurar a morada…',
    aucune: 'O serviço de moradas não conhece esta morada.',
    panne: 'O serviço de moradas não responde. Pode continuar a usar as localidades e os lugares.',
    lent: 'O serviço de moradas é demasiado lento. Pode continuar a usar as localidades e os lugares.',
    illisible: 'O serviço de moradas respondeu mal. Pode continuar a usar as localidades e os lugares.',
  },
  position: {
    attente: 'A procurar a posição…',
    refus: 'Não deu acesso à sua posição. Em vez disso, escreva o nome da sua localidade.',
    delai: 'O seu aparelho demora muito a encontrar a posição. Escreva o nome da sua localidade.',
    introuvable: 'O seu aparelho não encontra a sua posição. Escreva o nome da sua localidade.',
    absente: 'Este aparelho não sabe dar a sua posição. Escreva o nome da sua localidade.',
    dit: 'A sua posição é arredondada a cem metros. Fica nesta página.',
  },
} satisfies Traduction<typeof fr.champDepart>
