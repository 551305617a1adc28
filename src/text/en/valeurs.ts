import { LISTES } from '../../domain/places/filters/listes.ts'
import { PLAIN } from './depart/plus-simple.ts'

/** What the national schema writes in French, in English: by the value itself. */
export const VALEURS: ReadonlyMap<string, string> = new Map(
  Object.entries(LISTES).flatMap(([famille, { termes }]) =>
    termes.flatMap(({ id, valeur }): [string, string][] => {
      const plain = new Map(Object.entries(PLAIN)).get(`${famille}:${id}`)
      return plain === undefined ? [] : [[valeur, plain]]
    }),
  ),
)
