/** The one thing told to the page around: how high the content is. `type` never changes; nothing else is ever in it. */
const TYPE = 'a-portee:hauteur'

interface Hauteur {
  readonly type: typeof TYPE
  /** CSS pixels, whole. */
  readonly px: number
}

/** What is told of a height in CSS pixels. */
export const hauteurOf = (px: number): Hauteur => ({ type: TYPE, px: Math.ceil(px) })

/** A frame is never made lower nor higher than that, whatever it tells. */
export const HAUTEUR_BORNES = [120, 12_000] as const

/** The height that a message tells, within the bounds; null for anything that is not exactly such a message. */
export function readHauteur(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || Object.keys(data).sort().join() !== 'px,type') return null
  const { type, px } = data as Hauteur
  if (type !== TYPE || !Number.isInteger(px) || px < 1) return null
  const [least, most] = HAUTEUR_BORNES
  return Math.min(most, Math.max(least, px))
}
