import { distanceM } from '../../geo/geodesy.ts'

/** Places this near count once: two names of one building. */
export const MEME_LIEU_M = 30
/** More degrees of latitude than that distance anywhere. */
const NEAR_DEG = 0.0003

/** For each place the number of the first place that stands for it: near, or near one that is. */
export function samePlaces(
  lieux: readonly { readonly longitude: number; readonly latitude: number }[],
): Int32Array {
  const parent = Int32Array.from(lieux.keys())
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) at = parent[at]!
    return at
  }
  const byLatitude = [...lieux.keys()].sort((a, b) => lieux[a]!.latitude - lieux[b]!.latitude)
  for (let at = 0; at < byLatitude.length; at++) {
    const one = lieux[byLatitude[at]!]!
    for (let next = at + 1; next < byLatitude.length; next++) {
      const other = lieux[byLatitude[next]!]!
      if (other.latitude - one.latitude > NEAR_DEG) break
      if (distanceM(one.longitude, one.latitude, other.longitude, other.latitude) > MEME_LIEU_M) continue
      const [a, b] = [root(byLatitude[at]!), root(byLatitude[next]!)]
      parent[Math.max(a, b)] = Math.min(a, b)
    }
  }
  return parent.map((_, i) => root(i))
}
