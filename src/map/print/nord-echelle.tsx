import { distance } from '../../text/format.ts'
import { tenth } from './drawing.ts'

export interface NordEchelleProps {
  readonly width: number
  readonly height: number
  readonly metresPerUnit: number
}

const STEPS = [1, 2, 5] as const

/** The longest round length that takes at most a quarter of the width. */
export function roundLengthM(width: number, metresPerUnit: number): number {
  const most = (width * metresPerUnit) / 4
  const power = 10 ** Math.floor(Math.log10(most))
  return Math.max(...STEPS.map((step) => step * power).filter((length) => length <= most))
}

/** Where the scale and the north stand in a drawing, as the `d` of paths. */
export function nordEchelleOf({ width, height, metresPerUnit }: NordEchelleProps) {
  const lengthM = roundLengthM(width, metresPerUnit)
  return {
    lengthM,
    echelle: `M10 ${height - 16}v6h${tenth(lengthM / metresPerUnit)}v-6`,
    fleche: `M${width - 20} 10l7 20l-7 -5l-7 5z`,
  }
}

/** Where the north is, and how long a length is: a map without them cannot be walked by. */
export function NordEchelle(props: NordEchelleProps) {
  const { width, height } = props
  const { lengthM, echelle, fleche } = nordEchelleOf(props)
  return (
    <g fontSize="13" fill="#1a1a1a" stroke="#ffffff" strokeWidth="3" paintOrder="stroke">
      <path d={echelle} fill="none" stroke="#1a1a1a" strokeWidth="2" paintOrder="normal" />
      <text x={10} y={height - 20}>
        {distance(lengthM)}
      </text>
      <path d={fleche} strokeWidth="2" />
      <text x={width - 20} y={44} textAnchor="middle" fontWeight="bold">
        N
      </text>
    </g>
  )
}
