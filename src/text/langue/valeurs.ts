import { ownValue } from '../../domain/common/own-value.ts'
import { LISTES } from '../../domain/places/filters/listes.ts'
import { type CodeTypologie, TYPOLOGIES } from '../../domain/places/typologies.ts'
import { isoler } from './isoler.ts'

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

/** Kinds of place in a language, by their code of the vocabulary. */
type Natures = Readonly<Partial<Record<CodeTypologie, string>>>

/** The same by family and id ("typologies:bib"), as filters ask for them. */
export const naturesParCle = (words: Natures): Readonly<Record<string, string>> =>
  Object.fromEntries(
    TYPOLOGIES.flatMap(({ id, valeur }) => {
      const said = ownValue<string>(words, valeur)
      return said === undefined ? [] : [[`typologies:${id}`, said]]
    }),
  )

/**
 * What says the kinds of a place, which come in French (`naturesOf`): a code that the vocabulary does not know stays as it is
 * written, as `other` writes it.
 */
export function naturesEn(
  words: Natures,
  other: (nature: string) => string = isoler,
): (natures: readonly string[]) => readonly string[] {
  const known = new Map(TYPOLOGIES.map(({ valeur, libelle }) => [libelle, ownValue<string>(words, valeur)]))
  return (natures) => natures.map((nature) => known.get(nature) ?? other(nature))
}
