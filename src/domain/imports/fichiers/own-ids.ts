import { fold } from '../../geo/fold.ts'
import type { Lieu } from '../../places/lieu.ts'
import type { Atelier } from '../../sessions/atelier.ts'
import { isCorrectionOnly } from '../../sessions/expand-groupes.ts'
import { slug } from '../ids.ts'
import type { Remarque } from '../model.ts'
import { isSameName } from '../same-name.ts'

interface Fiches {
  readonly lieux: readonly Lieu[]
  readonly ateliers: readonly Atelier[]
}

/**
 * A file that numbers its rows from 1 names others by the numbers of the file before: its places and series then get the name of
 * the file before their ids, so that both files are there whole. What another file gives of the same place or series keeps its
 * id: that is a newer version of it.
 */
export function giveOwnIds(
  { lieux, ateliers }: Fiches,
  fichier: string,
  avant: Fiches,
): Fiches & { readonly remarques: readonly Remarque[] } {
  const ofLieux = renames(lieux, avant.lieux, isSamePlace, fichier)
  const named = (all: readonly Atelier[]) => all.filter((line) => !isCorrectionOnly(line))
  const ofSeries = renames(named(ateliers), named(avant.ateliers), isSameSeries, fichier)
  const tell = ([id, own]: readonly [string, string]): Remarque => ({
    ...{ ligne: 0, colonne: null, champ: 'id', recu: id, gravite: 'correction' },
    voulu: `identifiant pris dans un autre fichier pour autre chose : « ${own} » ici`,
  })
  const idOf = (of: ReadonlyMap<string, string>, id: string) => of.get(id) ?? id
  return {
    lieux: lieux.map((lieu) => ({ ...lieu, id: idOf(ofLieux, lieu.id) })),
    ateliers: ateliers.map((line) => ({
      ...line,
      id: idOf(ofSeries, line.id),
      lieuId: idOf(ofLieux, line.lieuId),
    })),
    remarques: [...ofLieux, ...ofSeries].map(tell),
  }
}

/** The ids of a file that stand for something else before, each with the one it gets. */
function renames<T extends { readonly id: string }>(
  here: readonly T[],
  before: readonly T[],
  isSame: (a: T, b: T) => boolean,
  fichier: string,
): ReadonlyMap<string, string> {
  const taken = new Map(before.map((one) => [one.id, one]))
  return new Map(
    here.flatMap((one) => {
      const other = taken.get(one.id)
      return other === undefined || isSame(one, other)
        ? []
        : [[one.id, `${slug(fichier)}-${one.id}`] as const]
    }),
  )
}

const isSamePlace = (a: Lieu, b: Lieu): boolean =>
  isSameName(a.nom, b.nom) ||
  (a.pivot !== '' && a.pivot === b.pivot) ||
  (a.adresse !== '' && fold(a.adresse) === fold(b.adresse) && a.codeInsee === b.codeInsee) ||
  (a.longitude === b.longitude && a.latitude === b.latitude && a.position !== 'approximative')

/** Of one place, or of one name: what a newer list changes of a series is one of both. */
const isSameSeries = (a: Atelier, b: Atelier): boolean =>
  fold(a.titre) === fold(b.titre) || (a.lieuId !== '' && a.lieuId === b.lieuId && a.debut === b.debut)
