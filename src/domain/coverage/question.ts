import type { Groupe } from '../geo/groupe.ts'
import type { Territoire, TypeTerritoire } from '../geo/territoire.ts'
import type { AgeMax } from '../places/age.ts'
import type { Offre } from '../places/offre.ts'
import type { FenetreAteliers } from '../sessions/window.ts'
import type { Calcul } from './calcul.ts'
import type { Portee } from './modes.ts'

/** What zones a figure is broken down by. */
export const PAR = ['commune', 'epci', 'qpv', 'departement', 'region', 'rural', 'frr'] as const
export type Par = (typeof PAR)[number]

/** Zones that cut a territory into parts, the first one shown unless the link asks for another. */
const PARTS: Readonly<Record<TypeTerritoire, readonly [Par, ...Par[]]>> = {
  commune: ['commune', 'qpv'],
  epci: ['commune', 'qpv', 'rural', 'frr'],
  departement: ['commune', 'epci', 'qpv', 'rural', 'frr'],
  region: ['departement', 'epci', 'commune', 'qpv', 'rural', 'frr'],
  france: ['departement', 'region', 'epci', 'commune', 'qpv', 'rural', 'frr'],
  qpv: ['qpv'],
}

/** The zones of the table: what the link asks, else what suits the territory. */
export function parOf(type: TypeTerritoire, asked: Par | null): Par {
  return asked ?? PARTS[type][0]
}

/** Choices to offer; what a link asks is always one of them. */
export function choixPar(type: TypeTerritoire, asked: Par | null): readonly Par[] {
  const parts = PARTS[type]
  return asked === null || parts.includes(asked) ? parts : [...parts, asked]
}

/** One question asked of the data: everything a figure depends on, besides the data themselves. */
export interface Question {
  readonly territoire: Territoire
  readonly offre: Offre
  readonly portee: Portee
  /** Only dated sessions of this window count; for the offer `ateliers` only. Absent or null: no window. */
  readonly fenetre?: FenetreAteliers | null
  /** Older records are left out; absent or null: every record counts, whatever its age. */
  readonly ageMax?: AgeMax | null
  /** By road or straight; absent or null: by road where the territory has roads (calcul.ts). */
  readonly calcul?: Calcul | null
  /** Whose reach is counted; absent: everybody's. */
  readonly groupe?: Groupe
}

/** What is asked when nothing is said: is every resident within reach of a workshop (decisions.md 32)? */
export const DEFAULT_QUESTION = { offre: 'ateliers', mode: 'voiture', minutes: 15 } as const
