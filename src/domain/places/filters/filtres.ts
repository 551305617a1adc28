/** Families of filters: a place must match one option of each family in use (OR inside, AND between). */
export const FAMILLES = [
  'aide',
  'services',
  'frais',
  'acces',
  'accompagnement',
  'publics',
  'prises',
  'itinerance',
  'materiel',
  'wifi',
  'acceslibre',
  'zones',
  'dispositifs',
  'formations',
  'typologies',
] as const
export type Famille = (typeof FAMILLES)[number]

/** Open at this instant, or usually open on a weekday (0 = Monday), at a minute of the day or at any. */
export type Ouverture =
  | { readonly type: 'maintenant' }
  | { readonly type: 'creneau'; readonly jour: number; readonly minute: number | null }

/** What a person asks of a place. `choix` holds stable ids; a family without any is left out. */
export interface Filtres {
  readonly choix: Readonly<Partial<Record<Famille, readonly string[]>>>
  readonly ouvert: Ouverture | null
  /** Longest way from the start point; null: no limit. */
  readonly limite: LimiteTrajet | null
}

export type LimiteTrajet =
  | { readonly type: 'minutes'; readonly minutes: number }
  | { readonly type: 'distance'; readonly distanceM: number }

export const FILTRES_VIDES: Filtres = { choix: {}, ouvert: null, limite: null }

/** How many things are asked for: the number a "Filtres" button shows. */
export function countFiltres({ choix, ouvert, limite }: Filtres): number {
  const chosen = FAMILLES.reduce((sum, famille) => sum + (choix[famille]?.length ?? 0), 0)
  return chosen + (ouvert === null ? 0 : 1) + (limite === null ? 0 : 1)
}

/** Adds an option, or takes it away when it is there. */
export function toggleOption(filtres: Filtres, famille: Famille, id: string): Filtres {
  const before = filtres.choix[famille] ?? []
  const after = before.includes(id) ? before.filter((other) => other !== id) : [...before, id].sort()
  const { [famille]: _replaced, ...others } = filtres.choix
  return { ...filtres, choix: after.length === 0 ? others : { ...others, [famille]: after } }
}

export const hasOption = (filtres: Filtres, famille: Famille, id: string): boolean =>
  filtres.choix[famille]?.includes(id) === true
