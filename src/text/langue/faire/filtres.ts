import type { Famille } from '../../../domain/places/filters/filtres.ts'
import { LISTES } from '../../../domain/places/filters/listes.ts'
import type { Terme } from '../../../domain/places/vocabulaire.ts'

interface OptionFiltre {
  readonly id: string
  readonly libelle: string
  /** The wording of the national schema, where ours is plainer. */
  readonly precision: string
}

export interface FamilleFiltre {
  readonly famille: Famille
  readonly titre: string
  readonly aide: string
  readonly options: readonly OptionFiltre[]
}

type Dit = Omit<OptionFiltre, 'id'>

/** Makes families to filter by; `dire`: a value of the national schema in the language, by family and id ("frais:gratuit"). */
export const faireFamilles = (dire: (cle: string, francais: string) => Dit) => ({
  /** Values of the schema. */
  ofSchema: (famille: keyof typeof LISTES, titre: string, aide = ''): FamilleFiltre => {
    const termes: readonly (Terme & { readonly libelle?: string })[] = LISTES[famille].termes
    const options = termes.map(({ id, valeur, libelle }) => ({
      id,
      ...dire(`${famille}:${id}`, libelle ?? valeur),
    }))
    return { famille, titre, aide, options }
  },
  /** Choices of our own. */
  own: (
    famille: Famille,
    titre: string,
    options: Readonly<Record<string, string>>,
    aide = '',
  ): FamilleFiltre => ({
    famille,
    titre,
    aide,
    options: Object.entries(options).map(([id, libelle]) => ({ id, libelle, precision: '' })),
  }),
})
