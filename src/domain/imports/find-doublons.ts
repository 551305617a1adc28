import { communeOfArrondissement } from '../geo/codes.ts'
import { distanceM } from '../geo/geodesy.ts'
import { LIEU_VIDE } from '../places/colonnes.ts'
import type { Lieu } from '../places/lieu.ts'
import type { Atelier } from '../sessions/atelier.ts'
import { isSameName } from './same-name.ts'

/** A place of the file that the data already have, and how it is known. */
export interface Doublon {
  readonly mien: Lieu
  readonly publie: Lieu
  readonly raison: 'id' | 'pivot' | 'proche'
}

/** What is done of both: mine over theirs, mine instead, or both stay. */
export const CHOIX_DOUBLON = ['fusionner', 'remplacer', 'garder'] as const
export type ChoixDoublon = (typeof CHOIX_DOUBLON)[number]

/** Two places of nearly one name this near are one. */
const NEAR_M = 250

/** Places of a file that stand in the data already: by id or alias, by SIRET, by name and distance. */
export function findDoublons(miens: readonly Lieu[], publies: readonly Lieu[]): Doublon[] {
  const byId = new Map(publies.flatMap((lieu) => [lieu.id, ...lieu.alias].map((id) => [id, lieu] as const)))
  const byPivot = new Map(publies.flatMap((lieu) => (lieu.pivot === '' ? [] : [[lieu.pivot, lieu] as const])))
  return miens.flatMap((mien): Doublon[] => {
    const sameId = byId.get(mien.id)
    if (sameId !== undefined) return [{ mien, publie: sameId, raison: 'id' }]
    const samePivot = mien.pivot === '' ? undefined : byPivot.get(mien.pivot)
    if (samePivot !== undefined) return [{ mien, publie: samePivot, raison: 'pivot' }]
    if (mien.confiance === 'deduit') return []
    const near = publies.find((publie) => isNear(mien, publie) && isSameName(mien.nom, publie.nom))
    return near === undefined ? [] : [{ mien, publie: near, raison: 'proche' }]
  })
}

/** A position that is only its commune's says nothing of the distance. */
function isNear(a: Lieu, b: Lieu): boolean {
  if (a.position === 'approximative' || b.position === 'approximative')
    return communeOfArrondissement(a.codeInsee) === communeOfArrondissement(b.codeInsee)
  return distanceM(a.longitude, a.latitude, b.longitude, b.latitude) <= NEAR_M
}

/**
 * The places and workshops of a file once each double is settled. A published place is one place of the file, the first that
 * is taken for it: the next ones stay apart, so that nothing of the file is lost and no id stands twice.
 */
export function settleDoublons(
  lieux: readonly Lieu[],
  ateliers: readonly Atelier[],
  doublons: readonly Doublon[],
  choix: (doublon: Doublon) => ChoixDoublon,
): { lieux: Lieu[]; ateliers: Atelier[] } {
  const found = new Map(doublons.map((doublon) => [doublon.mien.id, doublon]))
  const renamed = new Map<string, string>()
  const taken = new Set<string>()
  const settled = lieux.map((mien): Lieu => {
    const doublon = found.get(mien.id)
    if (doublon === undefined) return mien
    const { publie } = doublon
    const wanted = choix(doublon)
    const isTaken = taken.has(publie.id)
    if (wanted !== 'garder') taken.add(publie.id)
    if (wanted === 'garder' || isTaken) {
      if (mien.id !== publie.id) return mien
      renamed.set(mien.id, `${mien.id}-bis`)
      return { ...mien, id: `${mien.id}-bis` }
    }
    renamed.set(mien.id, publie.id)
    return wanted === 'fusionner' ? mergeLieux(mien, publie) : { ...mien, id: publie.id, alias: publie.alias }
  })
  return {
    lieux: settled,
    ateliers: ateliers.map((line) => ({ ...line, lieuId: renamed.get(line.lieuId) ?? line.lieuId })),
  }
}

/** What mine says goes over what is published; what it does not say stays. */
function mergeLieux(mien: Lieu, publie: Lieu): Lieu {
  const assumed: Readonly<Record<string, unknown>> = LIEU_VIDE
  const said = Object.entries(mien).filter(([field, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== '' && value !== null && value !== assumed[field],
  )
  // The same point says nothing new of how exact it is.
  const isSame = mien.latitude === publie.latitude && mien.longitude === publie.longitude
  const { latitude, longitude, position } = mien.position === 'approximative' || isSame ? publie : mien
  return {
    ...publie,
    ...Object.fromEntries(said),
    id: publie.id,
    alias: publie.alias,
    latitude,
    longitude,
    position,
  }
}
