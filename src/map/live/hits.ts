import type { MapGeoJSONFeature, Map as MapLibre, PointLike } from 'maplibre-gl'
import { LAYERS_COMMUNES, LAYERS_LIEUX } from '../style/style.ts'

export interface PointPx {
  readonly x: number
  readonly y: number
}

/** Half of the 44 px that a finger needs; a mouse points better. */
export const TAP_RADIUS_PX = 22
export const MOUSE_RADIUS_PX = 12

export type Hit =
  | { readonly type: 'lieu'; readonly id: string }
  | { readonly type: 'grappe'; readonly clusterId: number; readonly lon: number; readonly lat: number }

/** The place or bubble nearest to a point of the screen, within a radius in px; null when there is none. */
export function hitLieu(map: MapLibre, at: PointPx, radiusPx: number): Hit | null {
  const box: [PointLike, PointLike] = [
    [at.x - radiusPx, at.y - radiusPx],
    [at.x + radiusPx, at.y + radiusPx],
  ]
  let best: Hit | null = null
  let bestPx = Number.POSITIVE_INFINITY
  for (const feature of map.queryRenderedFeatures(box, { layers: [...LAYERS_LIEUX] })) {
    if (feature.geometry.type !== 'Point') continue
    const [lon = 0, lat = 0] = feature.geometry.coordinates
    const { x, y } = map.project([lon, lat])
    const px = Math.hypot(x - at.x, y - at.y)
    const hit = px < bestPx ? hitOf(feature, lon, lat) : null
    if (hit === null) continue
    best = hit
    bestPx = px
  }
  return best
}

/** Code of the commune under a point of the screen; null outside the loaded ones. */
export function hitCommune(map: MapLibre, at: PointPx): string | null {
  const [feature] = map.queryRenderedFeatures([at.x, at.y], { layers: [...LAYERS_COMMUNES] })
  return feature === undefined ? null : text(feature.properties.code)
}

function hitOf({ properties }: MapGeoJSONFeature, lon: number, lat: number): Hit | null {
  if (typeof properties.cluster_id === 'number') {
    return { type: 'grappe', clusterId: properties.cluster_id, lon, lat }
  }
  const id = text(properties.id)
  return id === null ? null : { type: 'lieu', id }
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
