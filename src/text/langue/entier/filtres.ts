import { ownValue } from '../../../domain/common/own-value.ts'
import type { Famille } from '../../../domain/places/filters/filtres.ts'
import type * as fr from '../../fr/filtres.ts'
import { faireFamilles, faireLimite, type MotsDesFamilles } from '../faire/filtres.ts'
import { isoler } from '../isoler.ts'
import type { Catalogue, Dire } from './catalogue.ts'

interface Remarques extends Omit<typeof fr.remarquesListe, 'inconnus'> {
  /** `quoi`: what the places do not say, "their prices". */
  readonly inconnus: (quoi: string, n: number) => string
}

interface CatalogueFiltres {
  readonly familles: MotsDesFamilles
  readonly filtres: Catalogue<Omit<typeof fr.filtres, 'jours'>>
  readonly remarques: Catalogue<Remarques>
  readonly INCONNU_SUR: Readonly<Record<Famille | 'ouvert', string>>
}

/** Makes the filters of a language; `clairs`: plainer words of values. Proper names of networks and programmes stay French. */
export function faireFiltres(
  catalogue: CatalogueFiltres,
  dire: Dire,
  clairs: Readonly<Record<string, string>>,
  jours: readonly string[],
) {
  const filtres = {
    ...dire<CatalogueFiltres['filtres'], typeof fr.filtres>(catalogue.filtres),
    jours,
  }
  const remarques = dire<CatalogueFiltres['remarques'], Remarques>(catalogue.remarques)
  return {
    FAMILLES_FILTRES: faireFamilles(catalogue.familles, (cle, francais) => ({
      libelle: ownValue(clairs, cle) ?? isoler(francais),
      precision: '',
    })),
    filtres,
    sayLimite: faireLimite(filtres),
    remarquesListe: {
      ...remarques,
      inconnus: (famille: Famille | 'ouvert', n: number): string =>
        remarques.inconnus(catalogue.INCONNU_SUR[famille], n),
    },
  }
}
