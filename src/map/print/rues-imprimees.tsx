import type { StreetDrawing } from '../../domain/roads/street-ranks.ts'
import type { Project } from './drawing.ts'
import { streetStrokes } from './street-strokes.ts'

interface RuesProps {
  readonly rues: readonly StreetDrawing[]
  readonly project: Project
  /** Zoom at which a screen shows a unit of the drawing as a pixel. */
  readonly zoom: number
}

/** Streets for paper, in greys. */
export function RuesImprimees({ rues, project, zoom }: RuesProps) {
  const strokes = streetStrokes(rues, project, zoom).map((stroke, cle) => ({ ...stroke, cle }))
  return (
    <g fill="none" strokeLinejoin="round">
      {strokes.map(({ cle, d, ink, width, dashes, cap }) => (
        <path
          key={cle}
          d={d}
          stroke={ink}
          strokeWidth={width}
          strokeLinecap={cap}
          strokeDasharray={dashes.length === 0 ? undefined : dashes.join(' ')}
        />
      ))}
    </g>
  )
}
