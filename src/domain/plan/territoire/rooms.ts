import type { Commune } from '../../geo/communes.ts'
import { distanceM } from '../../geo/geodesy.ts'
import type { Lieu } from '../../places/lieu.ts'
import { etatOffre } from '../../places/offre.ts'
import type { Moyens } from './moyens.ts'

/** A room that may open: a place, the start point of a commune, or a point picked by hand. */
export interface SallePossible {
  readonly id: string
  readonly genre: 'lieu' | 'commune' | 'point'
  readonly nom: string
  readonly commune: string
  readonly lon: number
  readonly lat: number
  readonly cout: number
}

/** Two rooms nearer than this are one. */
const SAME_M = 30

/** Rooms in a stable order: places first, then communes, then points. */
export function listRooms(
  lieux: readonly Lieu[],
  communes: readonly Pick<Commune, 'code' | 'nom' | 'depart'>[],
  moyens: Moyens,
): SallePossible[] {
  const { coutOuverture, coutAmelioration } = moyens
  const out = new Set(moyens.sauf)
  const all: SallePossible[] = []
  if (moyens.lieux)
    for (const lieu of lieux)
      if (etatOffre(lieu, 'lieux') === 'oui')
        all.push({
          id: lieu.id,
          genre: 'lieu',
          nom: lieu.nom,
          commune: lieu.codeInsee,
          lon: lieu.longitude,
          lat: lieu.latitude,
          cout: etatOffre(lieu, 'accompagnement') === 'oui' ? 0 : coutAmelioration,
        })
  if (moyens.communes)
    for (const { code, nom, depart } of communes)
      all.push({ id: code, genre: 'commune', nom, commune: code, ...depart, cout: coutOuverture })
  for (const { id, lon, lat } of moyens.points)
    all.push({ id, genre: 'point', nom: id, commune: '', lon, lat, cout: coutOuverture })
  const kept: SallePossible[] = []
  const names = new Set<string>()
  for (const room of all) {
    if (out.has(room.id) || names.has(room.id)) continue
    if (kept.some((other) => distanceM(room.lon, room.lat, other.lon, other.lat) <= SAME_M)) continue
    names.add(room.id)
    kept.push(room)
  }
  return kept
}
