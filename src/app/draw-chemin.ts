import type { MapInputs } from '../map/style/inputs.ts'

type Line = readonly (readonly [lon: number, lat: number])[]

/** A way as the map draws it: its first and last segments lead to and from the roads. */
export function drawChemin(line: Line | null): NonNullable<MapInputs['chemin']> | null {
  if (line === null || line.length < 2) return null
  const part = (points: Line, approche: boolean) => ({
    type: 'Feature' as const,
    properties: { approche },
    geometry: { type: 'LineString' as const, coordinates: points.map(([lon, lat]) => [lon, lat]) },
  })
  const legs = [part(line.slice(0, 2), true), part(line.slice(-2), true)]
  return {
    type: 'FeatureCollection',
    features: line.length < 4 ? legs : [...legs, part(line.slice(1, -1), false)],
  }
}
