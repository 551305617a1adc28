import type { Rapport } from '../report.ts'

/** More rows than this side by side are not read. */
export const COMPARES_MAX = 12

/** One row of a comparison. */
export interface LigneComparee {
  /** As `formatTerritoire` writes it. */
  readonly territoire: string
  readonly nom: string
  /** null: the data do not hold the territory in full, so there is no figure. */
  readonly rapport: Rapport | null
  /** The same territory on the published data alone, without what a person brought. */
  readonly sansMiennes?: true
}
