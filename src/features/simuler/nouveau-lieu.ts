import type { PointASituer } from '../../worker/answers/situer.ts'

/** Where a person wants a new place. */
export type PointDuLieu = PointASituer

/** Reads degrees as people write them, comma or dot; null when they are none. */
export function parseCoordonnees(lon: string, lat: string): PointDuLieu | null {
  const degrees = [lon, lat].map((text) => {
    const plain = text.trim().replace(',', '.').replace('−', '-')
    return /^-?\d{1,3}(\.\d{1,12})?$/.test(plain) ? Number(plain) : Number.NaN
  })
  const [x = Number.NaN, y = Number.NaN] = degrees
  return Math.abs(x) <= 180 && Math.abs(y) <= 90 ? { type: 'point', lon: x, lat: y } : null
}
