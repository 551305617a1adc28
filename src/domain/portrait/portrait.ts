import type { Mode } from '../common/mode.ts'
import type { ZoneSansChiffre } from '../coverage/counting/zones-sans-chiffre.ts'
import type { Rapport, ZoneFigure, ZoneSansAge } from '../coverage/report.ts'
import type { Repose } from '../coverage/repose.ts'
import type { Groupe } from '../geo/groupe.ts'
import type { TotauxEquipement } from '../places/equipement.ts'
import type { Etat, Offre } from '../places/offre.ts'

/** Dated sessions are counted over as many days where the question has no window: a school term. */
export const PORTRAIT_JOURS = 90

/** Gaps that one page has room for. */
export const MANQUES_MONTRES = 8

/** A territory of the portrait: the one it is of, one that holds it, or another one of about its size. */
export interface TerritoireDuPortrait {
  readonly territoire: string
  readonly nom: string
  readonly lien: 'soi' | 'dessus' | 'autre'
}

/** Reach by one mode and of one group, for each territory in their order; `mode` is null for a plain distance. */
export interface LignePortee {
  readonly mode: Mode | null
  readonly groupe: Groupe
  readonly rapports: readonly Rapport[]
}

/** What a territory offers. Unknown is no zero: places that do not say are counted apart. */
export interface OffreDuPortrait {
  readonly lieux: Readonly<Record<Offre, Readonly<Record<Etat, number>>>>
  /** Dated sessions held in the territory, from `du` to `au` included. */
  readonly seances: {
    readonly du: string
    readonly au: string
    readonly nombre: number
    readonly lieux: number
    readonly exemples: number
    /** Seats of these sessions, those left or else all; and the sessions that say neither. */
    readonly places: number
    readonly sansPlaces: number
  }
  readonly appareils: TotauxEquipement
}

/** Zones with residents who are not within reach, those with the most of `groupe` first. */
export interface Manques {
  /** Whom the ranks count: 65 and over, or everyone where no age is known. */
  readonly groupe: Groupe
  readonly zones: readonly ZoneFigure[]
  /** Zones of which no age is known: no rank. */
  readonly sansAge: readonly ZoneSansAge[]
  readonly sansChiffre: readonly ZoneSansChiffre[]
}

/** A territory on one page. Every figure is the answer to a question that Couverture can be asked. */
export interface Portrait {
  /** The territory first. */
  readonly territoires: readonly TerritoireDuPortrait[]
  /** Municipal population, from the index; null where a commune has none published. */
  readonly populationMunicipale: number | null
  /** The question itself first, for everyone; then each mode and group. */
  readonly question: Rapport
  readonly portee: readonly LignePortee[]
  readonly offre: OffreDuPortrait
  readonly manques: Readonly<Record<'commune' | 'qpv', Manques>>
  readonly inconnu: {
    /** Residents whose age nobody knows; null where there are no cells. */
    readonly sansAge: number | null
    /** Residents for whom the question has no sure answer. */
    readonly habitants: number | null
    /** Places that do not say whether they have what is asked. */
    readonly lieux: number
    /** Records of the territory without a date. */
    readonly fichesSansDate: number
  }
  readonly fraicheur: {
    readonly le: string
    readonly repose: Repose
    /** Records of the territory, and those older than three years. */
    readonly fiches: number
    readonly anciennes: number
  }
}

/** Zones where somebody is not within reach or nobody knows, most of them first; by code when equal. */
export function rankManques(zones: readonly ZoneFigure[]): ZoneFigure[] {
  return zones
    .filter(({ nonAtteinte, inconnue }) => nonAtteinte + inconnue > 0)
    .sort((a, b) => b.nonAtteinte - a.nonAtteinte || b.inconnue - a.inconnue || (a.code < b.code ? -1 : 1))
}
