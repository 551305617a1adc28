import { bbox } from '@turf/turf'
import type { Feature } from 'geojson'

export type Bbox = readonly [west: number, south: number, east: number, north: number]

/** About the radius of a commune: what is shown around its label point, in degrees. */
const MARGIN_DEG = 0.05

/** Box around label points, with room for the communes themselves; null without any point. */
export function boxOfPoints(points: readonly { readonly lon: number; readonly lat: number }[]): Bbox | null {
  const known = points.filter((p) => Number.isFinite(p.lon) && Number.isFinite(p.lat))
  if (known.length === 0) return null
  const lons = known.map((p) => p.lon)
  const lats = known.map((p) => p.lat)
  return [
    Math.min(...lons) - MARGIN_DEG,
    Math.min(...lats) - MARGIN_DEG,
    Math.max(...lons) + MARGIN_DEG,
    Math.max(...lats) + MARGIN_DEG,
  ]
}

export function boxOfAreas(features: readonly Feature[]): Bbox | null {
  if (features.length === 0) return null
  const [west, south, east, north] = bbox({ type: 'FeatureCollection', features: [...features] })
  return [west, south, east, north]
}
