import { ownValue } from '../../../domain/common/own-value.ts'
import * as fr from '../../fr/filtres.ts'
import { faireLimite } from '../../langue/faire/filtres.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { naturesParCle } from '../../langue/valeurs.ts'
import { NATURES } from '../depart/natures.ts'
import { FACILE } from '../depart/plus-simple.ts'
import catalogue from './filtres.json' with { type: 'json' }
import { dire } from './format.ts'

type Famille = fr.FamilleFiltre['famille']

const TITRES: Readonly<Partial<Record<Famille, string>>> = catalogue.TITRES
const AIDES: Readonly<Partial<Record<Famille, string>>> = {
  publics:
    'Certains lieux ne disent pas pour qui ils sont. Ces lieux sont pour tous. Nous ne les comptons pas ici.',
}
const OPTIONS: Readonly<Record<string, string>> = {
  ...FACILE,
  ...naturesParCle(NATURES),
  ...catalogue.OPTIONS,
}

export const FAMILLES_FILTRES: readonly fr.FamilleFiltre[] = fr.FAMILLES_FILTRES.map(
  ({ famille, titre, aide, options }) => ({
    famille,
    titre: TITRES[famille] ?? titre,
    aide: AIDES[famille] ?? aide,
    options: options.map(({ id, libelle }) => ({
      id,
      libelle: ownValue(OPTIONS, `${famille}:${id}`) ?? libelle,
      precision: '',
    })),
  }),
)

export const filtres = {
  ...fr.filtres,
  ...dire<typeof catalogue.filtres, typeof fr.filtres>(catalogue.filtres),
} satisfies Traduction<typeof fr.filtres>

export const sayLimite = faireLimite(filtres)

export const remarquesListe = dire<typeof catalogue.remarques, typeof fr.remarquesListe>(
  catalogue.remarques,
) satisfies Traduction<typeof fr.remarquesListe>
