import { squaredDistanceM2 } from '../../../domain/geo/geodesy.ts'
import type { Lieu } from '../../../domain/places/lieu.ts'

type Bbox = readonly [west: number, south: number, east: number, north: number]

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
  const away = (x: number, y: number) => squaredDistanceM2(lon, lat, x, y)
  const visibles = lieux
    .filter((l) => l.longitude >= west && l.longitude <= east && l.latitude >= south && l.latitude <= north)
    .map((lieu) => ({ lieu, d: away(lieu.longitude, lieu.latitude) }))
    .sort((a, b) => a.d - b.d)
    .map(({ lieu }) => lieu)
  const inside = communes.filter((c) => c.lon >= west && c.lon <= east && c.lat >= south && c.lat <= north)
  const first = inside.reduce<Named | null>(
    (best, c) => (best === null || away(c.lon, c.lat) < away(best.lon, best.lat) ? c : best),
    null,
  )
  return { visibles, autour: first?.nom ?? null }
}
