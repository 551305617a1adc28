import type { Position } from 'geojson'
import { toLaea } from './projection.ts'

type Ring = readonly (readonly [e: number, n: number])[]

export interface Perimeter {
  readonly code: string
  /** Rings in EPSG:3035, outer rings and holes alike, oriented as the source gives them. */
  readonly polygons: readonly (readonly Ring[])[]
  readonly bbox: readonly [minE: number, minN: number, maxE: number, maxN: number]
}

/** Projects a Polygon's or MultiPolygon's coordinates once, so that each cell only clips. */
export function projectPerimeter(
  code: string,
  polygons: readonly (readonly Position[][])[] | Position[][][],
): Perimeter {
  const projected = polygons.map((rings) => rings.map((ring) => ring.map(toLaea)))
  const points = projected.flat(2)
  return {
    code,
    polygons: projected,
    bbox: [
      Math.min(...points.map((p) => p[0])),
      Math.min(...points.map((p) => p[1])),
      Math.max(...points.map((p) => p[0])),
      Math.max(...points.map((p) => p[1])),
    ],
  }
}

/**
 * Share of a square cell's area that lies inside a perimeter, 0 to 1, holes left out. The projection is
 * equal-area, so a plane computation is exact. `cellM` is the side; the cell is centred at (e, n).
 */
export function shareInside(perimeter: Perimeter, e: number, n: number, cellM: number): number {
  const half = cellM / 2
  const [minE, minN, maxE, maxN] = perimeter.bbox
  if (e + half <= minE || e - half >= maxE || n + half <= minN || n - half >= maxN) return 0
  let area = 0
  for (const [outer, ...holes] of perimeter.polygons) {
    area += clippedArea(outer ?? [], e, n, half)
    for (const hole of holes) area -= clippedArea(hole, e, n, half)
  }
  return Math.min(1, Math.max(0, area / (cellM * cellM)))
}

/**
 * Area of a ring inside a square (Sutherland–Hodgman, then the shoelace sum). A concave ring may be cut
 * into pieces joined by edges along the border: those have no area, so the sum stays right.
 */
function clippedArea(ring: Ring, e: number, n: number, half: number): number {
  let points = clip(ring, 0, e - half, 1)
  points = clip(points, 0, e + half, -1)
  points = clip(points, 1, n - half, 1)
  points = clip(points, 1, n + half, -1)
  let twice = 0
  for (let i = 0; i < points.length; i++) {
    const [x0, y0] = points[i]!
    const [x1, y1] = points[(i + 1) % points.length]!
    // Relative to the cell's centre: coordinates in millions of metres would lose the small areas.
    twice += (x0 - e) * (y1 - n) - (x1 - e) * (y0 - n)
  }
  return Math.abs(twice) / 2
}

function clip(points: Ring, axis: 0 | 1, limit: number, sign: 1 | -1): Ring {
  const out: Ring[number][] = []
  for (let i = 0; i < points.length; i++) {
    const a = points[i]!
    const b = points[(i + 1) % points.length]!
    const aIn = (a[axis] - limit) * sign >= 0
    const bIn = (b[axis] - limit) * sign >= 0
    if (aIn) out.push(a)
    if (aIn !== bIn) {
      const t = (limit - a[axis]) / (b[axis] - a[axis])
      out.push([a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])])
    }
  }
  return out
}
