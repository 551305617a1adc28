import { ownValue } from '../../domain/common/own-value.ts'
import { LISTES } from '../../domain/places/filters/listes.ts'

/**
 * What says the values of the national schema, which are French, in another language: `words` by family and id
 * ("frais:gratuit"). What it does not hold stays as it is written, as `other` writes it.
 */
export function valeursEn(
  words: Readonly<Record<string, string>>,
  other: (valeur: string) => string = (valeur) => valeur,
): (valeurs: readonly string[]) => readonly string[] {
  const known = new Map(
    Object.entries(LISTES).flatMap(([famille, { termes }]) =>
      termes.flatMap(({ id, valeur }): [string, string][] => {
        const said = ownValue(words, `${famille}:${id}`)
        return said === undefined ? [] : [[valeur, said]]
      }),
    ),
  )
  return (valeurs) => valeurs.map((valeur) => known.get(valeur) ?? other(valeur))
}
