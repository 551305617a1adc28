import { findLieu } from '../places/find-lieu.ts'
import type { Lieu } from '../places/lieu.ts'
import type { Etat } from '../places/offre.ts'
import { type Modification, roundDegree } from './scenario.ts'
import { cleSalle } from './seances/salle.ts'

/** What becomes of a place; `fermeUnTemps` has a first or a last day; `seances`: sessions of a plan are held there. */
export type Effet = 'ajoute' | 'deplace' | 'ferme' | 'fermeUnTemps' | 'places' | 'seances'

/** What a modification means among the places of a territory. */
export interface ModificationView {
  /** Id of the place it touches, as the data know it. */
  readonly id: string
  /** The place that exists; undefined for an added one, or one that this territory does not know. */
  readonly lieu: Lieu | undefined
  readonly nom: string
  readonly effet: Effet
  /** Where the place is after it (degrees): where it is added or moved to, else where it is; null when not known. */
  readonly at: { readonly lon: number; readonly lat: number } | null
}

/** What the list, the map, the report and the files say of a modification. O(places). */
export function viewOf(m: Modification, lieux: readonly Lieu[]): ModificationView {
  if (m.type === 'ajout') return { id: m.id, lieu: undefined, nom: m.nom, effet: 'ajoute', at: m }
  if (m.type === 'seances' && m.at !== null)
    return { id: cleSalle(m), lieu: undefined, nom: m.nom, effet: 'seances', at: m.at }
  const lieu = findLieu(lieux, m.lieu)
  const at = 'lon' in m ? m : lieu === undefined ? null : { lon: lieu.longitude, lat: lieu.latitude }
  return { id: lieu?.id ?? m.lieu, lieu, nom: lieu?.nom ?? m.lieu, effet: effetOf(m), at }
}

/**
 * The listed place at which a place is added and of which nobody knows whether it has the offer already: what the
 * proposal said goes with the scenario, its report and its files. Undefined for all else. O(places).
 */
export function lieuQuiNeDitPas(
  m: Modification,
  lieux: readonly Lieu[],
  etatDe: (lieu: Lieu) => Etat,
): Lieu | undefined {
  if (m.type !== 'ajout') return undefined
  return lieux.find(
    (lieu) =>
      roundDegree(lieu.longitude) === m.lon &&
      roundDegree(lieu.latitude) === m.lat &&
      etatDe(lieu) === 'inconnu',
  )
}

function effetOf(m: Exclude<Modification, { readonly type: 'ajout' }>): Effet {
  if (m.type === 'deplacement') return 'deplace'
  if (m.type === 'capacite') return 'places'
  if (m.type === 'seances') return 'seances'
  return (m.du ?? m.au) === null ? 'ferme' : 'fermeUnTemps'
}
