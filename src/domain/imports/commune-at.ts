import type { Commune } from '../geo/communes.ts'
import { distanceM } from '../geo/geodesy.ts'
import { findNearest } from '../geo/nearest.ts'
import { outlineAt } from '../geo/outline-of.ts'
import type { Contexte } from './model.ts'

/** A town whose label is farther than this is no guess any more. */
const PROCHE_M = 20_000

/**
 * The commune a position (degrees) lies in, by the outlines that are known: `sure`; off all of them, the nearest within
 * 20 km, a guess. Null: far from all communes of the data.
 */
export function communeAt(
  { contours, communes }: Pick<Contexte, 'contours' | 'communes'>,
  lon: number,
  lat: number,
): { readonly commune: Commune; readonly sure: boolean } | null {
  const code = outlineAt(contours, lon, lat)
  const inside = code === null ? undefined : communes.find((one) => one.code === code)
  if (inside !== undefined) return { commune: inside, sure: true }
  const near = findNearest(communes, lon, lat)
  return near !== null && distanceM(lon, lat, near.lon, near.lat) <= PROCHE_M
    ? { commune: near, sure: false }
    : null
}

/** Whether a position (degrees) may be in a commune: in its outline, or not far from it where that is not known. */
export function isIn(
  contexte: Pick<Contexte, 'contours' | 'communes'>,
  { code, lon: ici, lat: la }: Commune,
  lon: number,
  lat: number,
): boolean {
  const found = communeAt(contexte, lon, lat)
  if (found?.sure) return found.commune.code === code
  return distanceM(lon, lat, ici, la) <= PROCHE_M
}
