import { squaredDistanceM2 } from './geodesy.ts'

/** The first of the points nearest to a position in degrees (communes by their label point); null without any. */
export function findNearest<T extends { readonly lon: number; readonly lat: number }>(
  points: Iterable<T>,
  lon: number,
  lat: number,
): T | null {
  let nearest: T | null = null
  let least = Number.POSITIVE_INFINITY
  for (const point of points) {
    const squared = squaredDistanceM2(lon, lat, point.lon, point.lat)
    if (!(squared < least)) continue
    least = squared
    nearest = point
  }
  return nearest
}
