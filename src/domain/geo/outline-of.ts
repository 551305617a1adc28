type Ring = readonly (readonly number[])[]

/** An outline as GeoJSON has it: a polygon, or several, each an outer ring then its holes. */
export interface OutlineShape {
  readonly code: string
  readonly polygons: readonly (readonly Ring[])[]
}

/** Code of the outline a point in degrees lies in: the first of those that share it; null outside of all. */
export function outlineAt(outlines: readonly OutlineShape[], lon: number, lat: number): string | null {
  const isIn = (rings: readonly Ring[]) => rings.filter((ring) => isInside(ring, lon, lat)).length % 2 === 1
  return outlines.find(({ polygons }) => polygons.some(isIn))?.code ?? null
}

/** Even-odd rule: how often a line to the east crosses the ring. */
function isInside(ring: Ring, lon: number, lat: number): boolean {
  let inside = false
  for (let i = 0, before = ring.length - 1; i < ring.length; before = i++) {
    const [x = 0, y = 0] = ring[i] ?? []
    const [u = 0, v = 0] = ring[before] ?? []
    if (y > lat !== v > lat && lon < ((u - x) * (lat - y)) / (v - y) + x) inside = !inside
  }
  return inside
}
