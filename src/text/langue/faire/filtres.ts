import type { Famille, LimiteTrajet } from '../../../domain/places/filters/filtres.ts'
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

/** What the families are called; those that are not of the national schema, with their choices. */
export interface MotsDesFamilles {
  readonly titres: Readonly<Record<Famille, string>>
  /** Under the title of a family. */
  readonly aides: Readonly<Partial<Record<Famille, string>>>
  readonly choix: Readonly<Record<Exclude<Famille, keyof typeof LISTES>, Readonly<Record<string, string>>>>
}

/** The most useful first. */
const FAMILLES: readonly Famille[] = [
  ...(['aide', 'services', 'frais', 'accompagnement', 'acces', 'publics', 'prises', 'acceslibre'] as const),
  ...(['wifi', 'materiel', 'itinerance', 'zones', 'dispositifs', 'formations', 'typologies'] as const),
]
const isOfSchema = (famille: Famille): famille is keyof typeof LISTES & Famille => famille in LISTES

/**
 * Makes every family a person may filter by; `dire`: a value of the national schema in the language, by family and id
 * ("frais:gratuit").
 */
export function faireFamilles(
  { titres, aides, choix }: MotsDesFamilles,
  dire: (cle: string, francais: string) => Dit,
): readonly FamilleFiltre[] {
  const termesDe = (famille: keyof typeof LISTES): readonly OptionFiltre[] => {
    const termes: readonly (Terme & { readonly libelle?: string })[] = LISTES[famille].termes
    return termes.map(({ id, valeur, libelle }) => ({ id, ...dire(`${famille}:${id}`, libelle ?? valeur) }))
  }
  return FAMILLES.map((famille) => ({
    famille,
    titre: titres[famille],
    aide: aides[famille] ?? '',
    options: isOfSchema(famille)
      ? termesDe(famille)
      : Object.entries(choix[famille]).map(([id, libelle]) => ({ id, libelle, precision: '' })),
  }))
}

/** Makes what says how far a place may be: "20 minutes au plus", "5 km au plus, à vol d’oiseau". */
export const faireLimite =
  (mots: { readonly minutes: (n: number) => string; readonly kilometres: (n: number) => string }) =>
  (limite: LimiteTrajet): string =>
    limite.type === 'minutes' ? mots.minutes(limite.minutes) : mots.kilometres(limite.distanceM / 1000)
