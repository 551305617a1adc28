import { type Bbox, isInBbox } from '../../../domain/geo/bbox.ts'
import { squaredDistanceM2 } from '../../../domain/geo/geodesy.ts'
import { findNearest } from '../../../domain/geo/nearest.ts'
import type { Lieu } from '../../../domain/places/lieu.ts'

interface Named {
  readonly nom: string
  readonly lon: number
  readonly lat: number
}

interface InView {
  /** Nearest to the middle of the view first. */
  readonly visibles: readonly Lieu[]
  /** Name of the commune in the middle, when there is a view. */
  readonly autour: string | null
}

/** The places inside the map's extent; all of them, as they come, when there is no map. */
export function lieuxInView(
  lieux: readonly Lieu[],
  communes: readonly Named[],
  emprise: Bbox | null,
): InView {
  if (emprise === null) return { visibles: lieux, autour: null }
  const [west, south, east, north] = emprise
  const lon = (west + east) / 2
  const lat = (south + north) / 2
  const visibles = lieux
    .filter((l) => isInBbox(emprise, l.longitude, l.latitude))
    .map((lieu) => ({ lieu, d: squaredDistanceM2(lon, lat, lieu.longitude, lieu.latitude) }))
    .sort((a, b) => a.d - b.d)
    .map(({ lieu }) => lieu)
  const inside = communes.filter((c) => isInBbox(emprise, c.lon, c.lat))
  return { visibles, autour: findNearest(inside, lon, lat)?.nom ?? null }
}
