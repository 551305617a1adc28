import { type Box, type Frame, type Project, tenth } from './drawing.ts'

export interface MarquePlan {
  readonly lon: number
  readonly lat: number
  readonly genre: 'depart' | 'arrivee'
  /** Above the mark, or a number inside it. */
  readonly nom: string
  readonly numero?: boolean
}

const RAYON = 11

/** Numbered marks that would cover one another stand side by side, in their order. */
export function spreadMarks(
  marques: readonly MarquePlan[],
  project: Project,
  frame: Frame,
): readonly MarquePlan[] {
  const placed: [x: number, y: number][] = []
  return marques.map((mark) => {
    if (mark.numero !== true) return mark
    const [start, y] = project(mark.lon, mark.lat)
    let x = start
    while (placed.some(([px, py]) => Math.hypot(px - x, py - y) < 2 * RAYON + 3)) x += RAYON
    placed.push([x, y])
    return x === start ? mark : { ...mark, lon: mark.lon + (x - start) / (frame.squeeze * frame.scale) }
  })
}

interface MarquesPlanProps {
  readonly marques: readonly MarquePlan[]
  readonly project: Project
  /** Height of the names, in units. */
  readonly corps: number
}

/** A black disc where one goes, a white one where one starts; told apart without any colour. */
export function MarquesPlan({ marques, project, corps }: MarquesPlanProps) {
  return marques.map(({ lon, lat, genre, nom, numero = false }) => {
    const [x, y] = project(lon, lat).map(tenth) as [number, number]
    const [fill, ink] = genre === 'arrivee' ? ['#000000', '#ffffff'] : ['#ffffff', '#000000']
    return (
      <g key={`${genre} ${nom}`} fontSize={corps} fontWeight="bold" textAnchor="middle">
        <circle cx={x} cy={y} r={RAYON} fill={fill} stroke="#ffffff" strokeWidth="3" />
        <circle cx={x} cy={y} r={RAYON} fill="none" stroke="#000000" strokeWidth="2" />
        {numero ? (
          <text x={x} y={tenth(y + corps * 0.35)} fill={ink}>
            {nom}
          </text>
        ) : (
          <>
            <circle cx={x} cy={y} r="4" fill={ink} />
            <text
              x={x}
              y={y - RAYON - 6}
              fill="#000000"
              stroke="#ffffff"
              strokeWidth="4"
              strokeLinejoin="round"
              paintOrder="stroke"
            >
              {nom}
            </text>
          </>
        )}
      </g>
    )
  })
}

/** What a mark takes with its name. */
export function boxOfMark({ lon, lat, nom, numero = false }: MarquePlan, project: Project): Box {
  const [x, y] = project(lon, lat)
  const half = numero ? RAYON : Math.max(RAYON, nom.length * 4)
  return [x - half, y - RAYON - (numero ? 0 : 22), x + half, y + RAYON]
}
