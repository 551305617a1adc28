import {
  NIVEAUX,
  type Niveau,
  PUBLICS,
  type PublicAtelier,
  THEMATIQUES,
  type Thematique,
} from './table/table-values.ts'

/** One theme, level or audience: what a feed of a territory may be narrowed to. */
export type FiltreFlux =
  | { readonly famille: 'theme'; readonly valeur: Thematique }
  | { readonly famille: 'niveau'; readonly valeur: Niveau }
  | { readonly famille: 'public'; readonly valeur: PublicAtelier }

/** Every one of them, in the order of the vocabularies. */
export const FILTRES_FLUX: readonly FiltreFlux[] = [
  ...THEMATIQUES.map((valeur) => ({ famille: 'theme' as const, valeur })),
  ...NIVEAUX.map((valeur) => ({ famille: 'niveau' as const, valeur })),
  ...PUBLICS.map((valeur) => ({ famille: 'public' as const, valeur })),
]

/** `prendre-en-main-du-materiel`, `etudiants`: a value of a vocabulary as part of an address. */
const slugOf = (valeur: string): string =>
  valeur
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .replace(/[^A-Za-z]+/g, '-')
    .toLowerCase()

/** Name of the feeds of a territory, without folder nor ending: `03185`, `200071082-theme-email`. */
export const nomDeFlux = (code: string, filtre: FiltreFlux | null = null): string =>
  filtre === null ? code : `${code}-${filtre.famille}-${slugOf(filtre.valeur)}`

interface Serie {
  readonly thematiques: readonly Thematique[]
  readonly niveau: Niveau | null
  readonly publics: readonly PublicAtelier[]
}

/** Whether a series says that it is about this, or for them; what it does not say is no yes. */
export function isOfFlux({ thematiques, niveau, publics }: Serie, filtre: FiltreFlux): boolean {
  if (filtre.famille === 'theme') return thematiques.includes(filtre.valeur)
  return filtre.famille === 'niveau' ? niveau === filtre.valeur : publics.includes(filtre.valeur)
}
