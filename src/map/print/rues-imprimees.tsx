import type { RangRue, StreetDrawing } from '../../domain/roads/street-ranks.ts'
import { STREET_INKS } from '../style/street-inks.ts'
import { LARGEURS_ZOOMS, RUES } from '../style/street-scale.ts'
import { type Project, tenth } from './drawing.ts'

const INKS = STREET_INKS.papier
/** A casing shows on both sides by this much. */
const CASING = 1.4

interface RuesProps {
  readonly rues: readonly StreetDrawing[]
  readonly project: Project
  /** Zoom at which a screen shows a unit of the drawing as a pixel. */
  readonly zoom: number
}

/** Streets for paper, in greys, wide ones last: casings first, so that crossings are open. */
export function RuesImprimees({ rues, project, zoom }: RuesProps) {
  const drawn = rues.map((rue, i) => ({
    cle: i,
    rue,
    d: pathOfLines(rue, project),
    px: widthPx(rue.rang, zoom),
  }))
  return (
    <g fill="none" strokeLinejoin="round" strokeLinecap="round">
      {drawn.map(({ cle, rue, d, px }) =>
        isDashed(rue.rang) || rue.tunnel ? null : (
          <path key={cle} d={d} stroke={INKS.lisere} strokeWidth={tenth(px + CASING)} />
        ),
      )}
      {drawn.map(({ cle, rue, d, px }) => (
        <path
          key={cle}
          d={d}
          stroke={INKS.trait[rue.rang]}
          strokeWidth={tenth(px)}
          strokeDasharray={dashOf(rue, px)}
          strokeLinecap={isDashed(rue.rang) ? 'butt' : 'round'}
        />
      ))}
    </g>
  )
}

const scaleOf = (rang: RangRue) => RUES.find((one) => one.rang === rang)!
const isDashed = (rang: RangRue): boolean => scaleOf(rang).tirets !== null

function dashOf({ rang, tunnel }: StreetDrawing, px: number): string | undefined {
  const { tirets } = scaleOf(rang)
  if (tirets === null) return tunnel ? `${tenth(2 * px)} ${tenth(px)}` : undefined
  return tirets.map((share) => tenth(share * Math.max(px, 1))).join(' ')
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
