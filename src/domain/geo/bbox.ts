/** A box in degrees of WGS84; never across the antimeridian. */
export type Bbox = readonly [west: number, south: number, east: number, north: number]

/** True on the edges too. */
export const isInBbox = ([west, south, east, north]: Bbox, lon: number, lat: number): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north

/** The smallest box around some boxes; infinite and empty without any. */
export function unionBbox(boxes: readonly Bbox[]): [...Bbox] {
  const box: [...Bbox] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [west, south, east, north] of boxes) {
    box[0] = Math.min(box[0], west)
    box[1] = Math.min(box[1], south)
    box[2] = Math.max(box[2], east)
    box[3] = Math.max(box[3], north)
  }
  return box
}

/** A box larger by a share of its size on each side. */
export function growBbox([west, south, east, north]: Bbox, share: number): Bbox {
  const [width, height] = [(east - west) * share, (north - south) * share]
  return [west - width, south - height, east + width, north + height]
}

/** Half the height of what a map shows around a point, in degrees: about ten kilometres. */
const AROUND_DEG = 0.09

/** What a map shows around a point, about twenty kilometres wide. */
export function boxAround(lon: number, lat: number): Bbox {
  const width = AROUND_DEG / Math.max(0.1, Math.cos((lat * Math.PI) / 180))
  return [lon - width, lat - AROUND_DEG, lon + width, lat + AROUND_DEG]
}
