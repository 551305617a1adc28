import { communeOfArrondissement } from '../geo/codes.ts'
import type { Atelier } from '../sessions/atelier.ts'
import { type FenetreAteliers, isTypeCompte, TYPES_DEFAUT } from '../sessions/window.ts'

/** Stops of tours in a territory whose dates are known, and which a figure of workshops leaves out. */
export interface ArretsHorsCompte {
  readonly arrets: number
  /** They count with dates, as workshops or as drop-ins; in a window: as what else than is counted. */
  readonly types: 'ateliers' | 'permanences' | 'tout'
}

/**
 * Stops that a question about workshops does not count: all of them without dates, in a window those of another
 * type than asked. null when there is none. `communes` are the territory's, by code.
 */
export function arretsHorsCompte(
  series: readonly Atelier[],
  communes: ReadonlySet<string>,
  fenetre: FenetreAteliers | null,
): ArretsHorsCompte | null {
  const stops = series.filter(
    ({ tourneeId, latitude, debut, rdate, type, codeInsee }) =>
      tourneeId !== '' &&
      latitude !== null &&
      (debut !== null || rdate.length > 0) &&
      communes.has(communeOfArrondissement(codeInsee)) &&
      (fenetre === null || !isTypeCompte(fenetre, type)),
  )
  if (stops.length === 0) return null
  const first = (['ateliers', 'permanences', 'tout'] as const).find((types) =>
    stops.some(({ type }) => isTypeCompte({ types }, type)),
  )
  return { arrets: new Set(stops.map(({ id }) => id)).size, types: first ?? TYPES_DEFAUT }
}
