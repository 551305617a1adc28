import type { Lieu } from '../../places/lieu.ts'
import type { Atelier } from '../../sessions/atelier.ts'
import { groupAteliers, isCorrectionOnly } from '../../sessions/expand-groupes.ts'
import type { Remarque } from '../model.ts'

interface Donne {
  readonly nom: string
  readonly lieux: readonly Lieu[]
  readonly ateliers: readonly Atelier[]
}

/** Files in the order in which one is laid over the other, in the page as in a build: of one id, the last holds. */
export const inLayOrder = <T extends { readonly nom: string }>(fichiers: readonly T[]): readonly T[] =>
  [...fichiers].sort((a, b) => (a.nom === b.nom ? 0 : a.nom < b.nom ? -1 : 1))

/** What is to be said of each file: its records that another one, laid over it, gives otherwise under the same id. */
export function tellGivenTwice(fichiers: readonly Donne[]): ReadonlyMap<string, readonly Remarque[]> {
  const given = inLayOrder(fichiers).map((one) => ({ nom: one.nom, fiches: fichesOf(one) }))
  const held = new Map(given.flatMap(({ nom, fiches }) => fiches.map(({ cle, dit }) => [cle, { nom, dit }])))
  return new Map(
    given.map(({ nom, fiches }) => [
      nom,
      fiches.flatMap(({ cle, id, titre, dit }): Remarque[] => {
        const other = held.get(cle)
        if (other === undefined || other.nom === nom || other.dit === dit) return []
        const voulu = `identifiant pris aussi dans « ${other.nom} », qui vaut : « ${titre} » de ce fichier n’est pas gardé`
        return [{ ligne: 0, colonne: null, champ: 'id', recu: id, voulu, gravite: 'rejet' }]
      }),
    ]),
  )
}

/** Places and series, each with all that it says but for where it comes from. */
function fichesOf({ lieux, ateliers }: Donne) {
  const said = (value: unknown) =>
    JSON.stringify(value, (key, field: unknown) => (key === 'source' ? undefined : field))
  return [
    ...lieux.map((lieu) => ({ cle: `lieu ${lieu.id}`, id: lieu.id, titre: lieu.nom, dit: said(lieu) })),
    ...groupAteliers(ateliers.filter((line) => !isCorrectionOnly(line))).map(({ serie }) => {
      return { cle: `atelier ${serie.id}`, id: serie.id, titre: serie.titre, dit: said(serie) }
    }),
  ]
}
