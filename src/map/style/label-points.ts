import type { FeatureCollection, MultiPolygon, Point, Polygon, Position } from 'geojson'

/** One point for each outline, inside it, where its name has most room to both sides. O(points). */
export function labelPoints<P extends object>(
  outlines: FeatureCollection<Polygon | MultiPolygon, P>,
): FeatureCollection<Point, P> {
  return {
    type: 'FeatureCollection',
    features: outlines.features.flatMap(({ properties, geometry }) => {
      const at = insideOf(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
      return at === null
        ? []
        : [{ type: 'Feature' as const, properties, geometry: { type: 'Point' as const, coordinates: at } }]
    }),
  }
}

/** The middle of the widest part of the largest polygon, at the height of its centre; null when it is flat. */
function insideOf(polygons: readonly Position[][][]): Position | null {
  const [largest] = polygons
    .map((rings) => ({ rings, ...centreOf(rings[0] ?? []) }))
    .sort((a, b) => b.area - a.area)
  if (largest === undefined || largest.area === 0) return null
  const { rings, lat } = largest
  const crossings = rings.flatMap((ring) => crossingsAt(ring, lat)).sort((a, b) => a - b)
  let widest: readonly [number, number] | null = null
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const [west, east] = [crossings[i]!, crossings[i + 1]!]
    if (widest === null || east - west > widest[1] - widest[0]) widest = [west, east]
  }
  return widest === null ? null : [(widest[0] + widest[1]) / 2, lat]
}

/** Area in square degrees, and the latitude of the centre of gravity. */
function centreOf(ring: readonly Position[]): { readonly area: number; readonly lat: number } {
  // From its first point: products of whole longitudes would lose a small ring's digits.
  const [x0 = 0, y0 = 0] = ring[0] ?? []
  let twice = 0
  let moment = 0
  for (let i = 0; i + 1 < ring.length; i++) {
    const [ax, ay] = [ring[i]![0]! - x0, ring[i]![1]! - y0]
    const [bx, by] = [ring[i + 1]![0]! - x0, ring[i + 1]![1]! - y0]
    const cross = ax * by - bx * ay
    twice += cross
    moment += (ay + by) * cross
  }
  return { area: Math.abs(twice) / 2, lat: twice === 0 ? y0 : y0 + moment / (3 * twice) }
}

/** Longitudes where a ring crosses a parallel. */
function crossingsAt(ring: readonly Position[], lat: number): number[] {
  const found: number[] = []
  for (let i = 0; i + 1 < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i]!
    const [bx = 0, by = 0] = ring[i + 1]!
    if (ay <= lat === by <= lat) continue
    found.push(ax + ((lat - ay) / (by - ay)) * (bx - ax))
  }
  return found
}
