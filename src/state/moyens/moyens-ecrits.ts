import type { Mode } from '../../domain/common/mode.ts'
import type { Groupe } from '../../domain/geo/groupe.ts'

/** An adviser as a file of means writes one; what is absent has its default. */
export interface ConseillerEcrit {
  readonly id?: string | undefined
  readonly h?: Nombre | undefined
  /** `commune:CODE`, `lieu:ID` or a point. */
  readonly base?: string | { readonly lon: number; readonly lat: number } | undefined
  readonly creneaux?: readonly string[] | undefined
  readonly repos?: readonly string[] | undefined
}

/** A bus as a file of means writes it. */
export interface BusEcrit {
  readonly h?: Nombre | undefined
  readonly G?: Nombre | undefined
  readonly depot?: ConseillerEcrit['base']
  readonly arrets?: readonly NonNullable<ConseillerEcrit['base']>[] | undefined
  readonly conseiller?: boolean | undefined
}

/** A number, or what was typed in its place: the reader of means says what is wrong with it. */
export type Nombre = number | string

export type ChampNombreMoyens =
  | 'minutes'
  | 'taux'
  | 'W'
  | 'C'
  | 'G'
  | 'q'
  | 'm'
  | 'p'
  | 'kappa'
  | 'L'
  | 'D'
  | 'S'
  | 'budget'
  | 'coutOuverture'
  | 'coutAmelioration'
  | 'coutDemiJournee'
  | 'coutKm'
  | 'plancherPlaces'
  | 'plancherPortee'

/**
 * What a town hall has, as `--moyens` reads it and as a form writes it: only what differs from the defaults. Fields that no
 * form shows stay as a file brought them.
 */
export interface MoyensEcrits extends Partial<Readonly<Record<ChampNombreMoyens, Nombre | undefined>>> {
  readonly objectif?: 'A' | 'B' | undefined
  readonly mode?: Mode | undefined
  readonly groupe?: Groupe | undefined
  readonly conseillers?: readonly ConseillerEcrit[] | undefined
  readonly du?: string | undefined
  readonly existants?: boolean | undefined
  readonly lieux?: boolean | undefined
  readonly communes?: boolean | undefined
  readonly points?:
    | readonly { readonly id?: string; readonly lon: number; readonly lat: number }[]
    | undefined
  readonly sauf?: readonly string[] | undefined
  readonly au?: string | undefined
  readonly vacances?: 'ouvert' | 'ferme' | undefined
  readonly fermetures?: readonly { readonly du: string; readonly au?: string }[] | undefined
  readonly plancherQpv?: boolean | undefined
  readonly bus?: BusEcrit | undefined
  readonly [autre: string]: unknown
}

/** The same means without what is undefined: what a file holds. */
export const tidyMoyens = (moyens: MoyensEcrits): MoyensEcrits =>
  Object.fromEntries(Object.entries(moyens).filter(([, value]) => value !== undefined))
