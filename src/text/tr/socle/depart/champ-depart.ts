import { ownValue } from '../../../../domain/common/own-value.ts'
import type { BesoinCherche } from '../../../../domain/search/besoins-cherches.ts'
import type * as fr from '../../../fr/depart/champ-depart.ts'
import { siDit } from '../../../langue/faire/si-dit.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { PLAIN } from '../../depart/plus-simple.ts'
import { nombre } from '../format.ts'
import catalogue from './champ-depart.json' with { type: 'json' }

const liste = new Intl.ListFormat('tr-TR', { type: 'conjunction' })

const BESOINS: Readonly<Record<string, string>> = catalogue.BESOINS

export const champDepart = {
  ...catalogue.champDepart,
  commune: (departement: string, ancienNom: string | null) =>
    `şehir ya da köy${siDit(', ', departement)}${ancienNom === null ? '' : `, eski adı ${ancienNom}`}`,
  qpv: (commune: string) => `mahalle${siDit(', ', commune)}`,
  lieu: (commune: string) => (commune === '' ? 'yer' : `yer, ${commune}`),
  nomBesoin: ({ famille, id }: BesoinCherche): string => {
    const cle = `${famille}:${id}`
    return ownValue(BESOINS, cle) ?? ownValue(PLAIN, cle) ?? id
  },
  resultats: (n: number) => `${nombre(n)} öneri`,
  couverts: (noms: readonly string[]) =>
    noms.length === 0
      ? ''
      : `Kapsanan bölgeler: ${liste.format(noms.length > 6 ? [...noms.slice(0, 6), 'diğerleri'] : noms)}.`,
} satisfies Traduction<typeof fr.champDepart>
