import { ownValue } from '../../../../domain/common/own-value.ts'
import type { BesoinCherche } from '../../../../domain/search/besoins-cherches.ts'
import type * as fr from '../../../fr/depart/champ-depart.ts'
import { siDit } from '../../../langue/faire/si-dit.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { PLAIN } from '../../depart/plus-simple.ts'
import { pluriel } from '../format.ts'
import catalogue from './champ-depart.json' with { type: 'json' }

const lista = new Intl.ListFormat('pt-PT', { type: 'conjunction' })

const BESOINS: Readonly<Record<string, string>> = catalogue.BESOINS

export const champDepart = {
  ...catalogue.champDepart,
  commune: (departement: string, ancienNom: string | null) =>
    `localidade${siDit(', ', departement)}${ancienNom === null ? '' : `, antigo nome: ${ancienNom}`}`,
  qpv: (commune: string) => `bairro${siDit(', ', commune)}`,
  lieu: (commune: string) => (commune === '' ? 'lugar' : `lugar, ${commune}`),
  nomBesoin: ({ famille, id }: BesoinCherche): string => {
    const cle = `${famille}:${id}`
    return ownValue(BESOINS, cle) ?? ownValue(PLAIN, cle) ?? id
  },
  resultats: (n: number) => pluriel(n, 'proposta', 'propostas'),
  couverts: (noms: readonly string[]) =>
    noms.length === 0
      ? ''
      : `Territórios abrangidos: ${lista.format(noms.length > 6 ? [...noms.slice(0, 6), 'outros'] : noms)}.`,
} satisfies Traduction<typeof fr.champDepart>
