import { ownValue } from '../../../domain/common/own-value.ts'
import type { BesoinCherche } from '../../../domain/search/besoins-cherches.ts'
import type * as fr from '../../fr/depart/champ-depart.ts'
import type { Catalogue, Dire } from './catalogue.ts'

interface Textes extends Omit<typeof fr.champDepart, 'commune' | 'nomBesoin' | 'couverts'> {
  /** The former name is empty where it has none. */
  readonly commune: (departement: string, ancienNom: string) => string
}
interface CatalogueDepart {
  readonly champDepart: Catalogue<Textes>
  readonly couverts: { readonly dits: string; readonly autres: string }
  readonly BESOINS: Readonly<Record<string, string>>
}

/** As many names of territories as are said one by one. */
const NOMS_DITS = 6

/** Makes the field of a start in a language; `clairs`: plainer words of needs, `liste` names in a row. */
export function faireChampDepart(
  catalogue: CatalogueDepart,
  dire: Dire,
  clairs: Readonly<Record<string, string>>,
  liste: Intl.ListFormat,
) {
  const textes = dire<CatalogueDepart['champDepart'], Textes>(catalogue.champDepart)
  const { couverts } = dire<{ couverts: string }, { couverts: (noms: string) => string }>({
    couverts: catalogue.couverts.dits,
  })
  return {
    ...textes,
    commune: (departement: string, ancienNom: string | null): string =>
      textes.commune(departement, ancienNom ?? ''),
    nomBesoin: ({ famille, id }: BesoinCherche): string => {
      const cle = `${famille}:${id}`
      return ownValue(catalogue.BESOINS, cle) ?? ownValue(clairs, cle) ?? id
    },
    couverts: (noms: readonly string[]): string =>
      noms.length === 0
        ? ''
        : couverts(
            liste.format(
              noms.length > NOMS_DITS ? [...noms.slice(0, NOMS_DITS), catalogue.couverts.autres] : noms,
            ),
          ),
  }
}
