import type { Territoire } from '../geo/territoire.ts'
import type { Offre } from '../places/offre.ts'
import type { FenetreAteliers } from '../sessions/window.ts'
import type { Calcul } from './calcul.ts'
import type { Portee } from './modes.ts'

/** What zones a figure is broken down by. */
export const PAR = ['commune', 'epci', 'qpv', 'departement'] as const
export type Par = (typeof PAR)[number]

/** One question asked of the data: everything a figure depends on, besides the data themselves. */
export interface Question {
  readonly territoire: Territoire
  readonly offre: Offre
  readonly portee: Portee
  /** Only dated sessions of this window count; for the offer `ateliers` only. Absent or null: no window. */
  readonly fenetre?: FenetreAteliers | null
  /** By road or straight; absent or null: by road where the territory has roads (calcul.ts). */
  readonly calcul?: Calcul | null
}

/** What is asked when nothing is said: is every resident within reach of a workshop (decisions.md 32)? */
export const DEFAULT_QUESTION = { offre: 'ateliers', mode: 'voiture', minutes: 15 } as const
