import { bbox } from '@turf/turf'
import type { Feature } from 'geojson'
import { useCallback, useState } from 'react'
import { useGeoJson } from '../../data/map/contours.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Par } from '../../domain/coverage/question.ts'
import { type Bbox, unionBbox } from '../../domain/geo/bbox.ts'
import { formatTerritoire, type Territoire } from '../../domain/geo/territoire.ts'
import { useMapEvent, useMapEvents } from '../../state/ui/ui-context.tsx'
import { useSetShare, useShare } from '../../state/url/share-context.tsx'
import type { TerritoireInfo } from '../../worker/protocol/index.ts'
import type { Point } from './cards/check-point.ts'

export interface PointChoisi {
  readonly point: Point | null
  /** The same function at every render. */
  readonly forget: () => void
}

/** The last click on the map of this territory while the caller is open. */
export function usePointChoisi(territoire: Territoire): PointChoisi {
  const ici = formatTerritoire(territoire)
  const [clicked, setClicked] = useState<{ readonly at: Point; readonly ici: string } | null>(null)
  useMapEvent('point', (at) => setClicked({ at, ici }))
  const forget = useCallback(() => setClicked(null), [])
  return { point: clicked?.ici === ici ? clicked.at : null, forget }
}

/** What choosing a row does: the map goes there, and a commune stays chosen, in the link; again: no more. */
export function useChooseTerritory(
  manifest: Manifest,
  par: Par,
  info: TerritoireInfo | undefined,
  forgetPoint: () => void,
): (code: string) => void {
  const commune = useShare((s) => s.commune)
  const setShare = useSetShare()
  const { emit } = useMapEvents()
  const perimeters = useGeoJson(par === 'qpv' ? manifest.qpv : undefined)
  const qpv = perimeters.data
  return useCallback(
    (code) => {
      const chosen = par === 'commune' && code === commune
      if (par === 'commune') setShare({ commune: chosen ? null : code }, 'replace')
      forgetPoint()
      const bounds = chosen ? null : boundsOf()
      if (bounds !== null) emit('cible', { bounds })

      function boundsOf(): Bbox | null {
        if (par === 'departement') return manifest.departements.find((d) => d.code === code)?.bbox ?? null
        if (par === 'region') return boxOfRegion(manifest, code)
        if (par === 'rural' || par === 'frr') return null
        if (par === 'qpv') return boxOfAreas(qpv?.features.filter((f) => f.properties?.code === code) ?? [])
        const points = info?.communes.filter((c) => (par === 'epci' ? (c.epci ?? '') : c.code) === code)
        return boxOfPoints(points ?? [])
      }
    },
    [manifest, par, info, qpv, commune, setShare, emit, forgetPoint],
  )
}

function boxOfRegion({ departements }: Manifest, code: string): Bbox | null {
  const boxes = departements.flatMap(({ region, bbox: own }) =>
    region === code && own !== null ? [own] : [],
  )
  return boxes.length === 0 ? null : unionBbox(boxes)
}

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
