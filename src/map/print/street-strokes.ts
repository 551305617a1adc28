import type { RangRue, StreetDrawing } from '../../domain/roads/street-ranks.ts'
import { STREET_INKS } from '../style/street-inks.ts'
import { LARGEURS_ZOOMS, RUES } from '../style/street-scale.ts'
import { type Project, tenth } from './drawing.ts'

const INKS = STREET_INKS.papier
/** A casing shows on both sides by this much, from afar by less: narrow streets would be all casing. */
const CASING = { near: 1.4, far: 0.7, from: 12.5 }

/** One stroke of a pen, for a drawing or a canvas. */
export interface Stroke {
  readonly d: string
  readonly ink: string
  readonly width: number
  /** Empty: no dashes. */
  readonly dashes: readonly number[]
  readonly cap: 'butt' | 'round'
}

/**
 * Streets for paper, in greys, in the order they are drawn: casings first, so that crossings are open; wide ones last.
 * `zoom`: where a screen shows a unit of the drawing as a pixel. O(points).
 */
export function streetStrokes(rues: readonly StreetDrawing[], project: Project, zoom: number): Stroke[] {
  const drawn = rues.map((rue) => ({ rue, d: pathOfLines(rue, project), px: widthPx(rue.rang, zoom) }))
  const casing = zoom < CASING.from ? CASING.far : CASING.near
  const casings = drawn
    .filter(({ rue }) => !isDashed(rue.rang) && !rue.tunnel)
    .map(({ d, px }) => ({
      d,
      ink: INKS.lisere,
      width: tenth(px + casing),
      dashes: [],
      cap: 'round' as const,
    }))
  const streets = drawn.map(({ rue, d, px }) => ({
    d,
    ink: INKS.trait[rue.rang],
    width: tenth(px),
    dashes: dashesOf(rue, px),
    cap: isDashed(rue.rang) ? ('butt' as const) : ('round' as const),
  }))
  return [...casings, ...streets]
}

const scaleOf = (rang: RangRue) => RUES.find((one) => one.rang === rang)!
const isDashed = (rang: RangRue): boolean => scaleOf(rang).tirets !== null

function dashesOf({ rang, tunnel }: StreetDrawing, px: number): readonly number[] {
  const { tirets } = scaleOf(rang)
  if (tirets === null) return tunnel ? [tenth(2 * px), tenth(px)] : []
  return tirets.map((share) => tenth(share * Math.max(px, 1)))
}

/** The width of the map on a screen at a zoom: between two of its zooms by the same factor at each step. */
export function widthPx(rang: RangRue, zoom: number): number {
  const { largeursPx } = scaleOf(rang)
  const last = LARGEURS_ZOOMS.length - 1
  const after = LARGEURS_ZOOMS.findIndex((at) => at >= zoom)
  const i = after < 0 ? last : Math.max(1, after)
  const [low, high] = [LARGEURS_ZOOMS[i - 1]!, LARGEURS_ZOOMS[i]!]
  const share = Math.min(1, Math.max(0, (zoom - low) / (high - low)))
  return largeursPx[i - 1]! * (largeursPx[i]! / largeursPx[i - 1]!) ** share
}

const pathOfLines = ({ lignes }: StreetDrawing, project: Project): string =>
  lignes
    .map((line) => {
      const parts: string[] = []
      for (let i = 0; i < line.length; i += 2) {
        const [x, y] = project(line[i]!, line[i + 1]!)
        parts.push(`${tenth(x)} ${tenth(y)}`)
      }
      return `M${parts.join('L')}`
    })
    .join('')
