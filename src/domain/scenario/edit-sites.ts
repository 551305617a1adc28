import type { Lieu } from '../places/lieu.ts'
import { type Etat, etatOffre, type Offre } from '../places/offre.ts'
import { editLieux, type LieuxEdites } from './edit-lieux.ts'
import type { Modification } from './scenario.ts'

/** Where a place that a scenario touches ends up, and what it then offers. */
export interface SiteTouche {
  readonly lon: number
  readonly lat: number
  readonly etat: Etat
}

/** The places after a scenario and what they offer. */
export interface SitesEdites {
  readonly lieux: readonly Lieu[]
  readonly etats: readonly Etat[]
  /** By rank of a place that exists, or by id of an added one. */
  readonly touches: ReadonlyMap<number | string, SiteTouche>
  /** Keys of the modifications of places that are not in this list: they change nothing here. */
  readonly sansEffet: readonly string[]
}

/**
 * Applies a scenario to places and their states for an offer, without a window of dates: sessions then count for nothing,
 * as those that are published, and their rooms are no places.
 */
export function editSites(
  lieux: readonly Lieu[],
  etats: readonly Etat[],
  modifications: readonly Modification[],
  offre: Offre,
): SitesEdites {
  const edited = editLieux(
    lieux,
    modifications.filter((m) => m.type !== 'seances' || m.at === null),
  )
  const after = [...etats]
  for (const [modification, rank] of edited.rangs) {
    const lieu = edited.lieux[rank]
    if (modification.type === 'ajout' && lieu !== undefined) after[rank] = etatOffre(lieu, offre)
    if (modification.type === 'fermeture') after[rank] = 'non'
  }
  return touchSites(edited, after)
}

/** Puts together the edited places and their states, and tells which of them a scenario touches. */
export function touchSites({ lieux, rangs, sansEffet }: LieuxEdites, etats: readonly Etat[]): SitesEdites {
  const touches = new Map<number | string, SiteTouche>()
  for (const [modification, rank] of rangs) {
    const lieu = lieux[rank]
    if (lieu === undefined) continue
    const isNew =
      modification.type === 'ajout' || (modification.type === 'seances' && modification.at !== null)
    const key = isNew ? lieu.id : rank
    touches.set(key, { lon: lieu.longitude, lat: lieu.latitude, etat: etats[rank] ?? 'non' })
  }
  return { lieux, etats, touches, sansEffet }
}
