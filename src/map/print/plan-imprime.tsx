import { useMemo } from 'react'
import type { StreetDrawing } from '../../domain/roads/street-drawing.ts'
import { type Box, createProject, type Frame, metresPerUnit, tenth, zoomOf } from './drawing.ts'
import { NordEchelle } from './nord-echelle.tsx'
import { placeStreetNames } from './place-street-names.ts'
import { NomsDeRues, RuesImprimees } from './rues-imprimees.tsx'

export interface MarquePlan {
  readonly lon: number
  readonly lat: number
  readonly genre: 'depart' | 'arrivee'
  readonly nom: string
}

interface PlanImprimeProps {
  readonly frame: Frame
  readonly width: number
  readonly height: number
  readonly rues: readonly StreetDrawing[]
  /** The way, in degrees. */
  readonly chemin: readonly (readonly [lon: number, lat: number])[]
  readonly marques: readonly MarquePlan[]
  /** What it shows, for who does not see it. */
  readonly titre: string
}

const CORPS = 13
const RAYON = 11

/** A small map in black on white: streets with their names, a way, its ends, the north and a scale. */
export function PlanImprime({ frame, width, height, rues, chemin, marques, titre }: PlanImprimeProps) {
  const project = useMemo(() => createProject(frame), [frame])
  const zoom = zoomOf(frame, width, height)
  const placed = marques.map((mark) => {
    const [x, y] = project(mark.lon, mark.lat)
    return { ...mark, x: tenth(x), y: tenth(y) }
  })
  const noms = useMemo(() => {
    const marks = marques.map(({ lon, lat, nom }): Box => {
      const [x, y] = project(lon, lat)
      const half = Math.max(RAYON, nom.length * 0.3 * CORPS)
      return [x - half, y - RAYON - 22, x + half, y + RAYON]
    })
    const corners: Box[] = [
      [0, height - 40, width / 3, height],
      [width - 40, 0, width, 50],
    ]
    return placeStreetNames(rues, project, { width, height, corps: CORPS }, [...marks, ...corners])
  }, [rues, project, width, height, marques])
  const d = chemin.map(([lon, lat]) => project(lon, lat).map(tenth).join(' ')).join('L')
  return (
    <svg className="plan-imprime" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={titre}>
      <rect width={width} height={height} fill="#ffffff" />
      <RuesImprimees rues={rues} project={project} zoom={zoom} />
      {d !== '' && (
        <g fill="none" strokeLinejoin="round" strokeLinecap="round">
          <path d={`M${d}`} stroke="#ffffff" strokeWidth="9" />
          <path
            className="plan-chemin"
            d={`M${d}`}
            stroke="#000000"
            strokeWidth="4.5"
            strokeDasharray="10 7"
          />
        </g>
      )}
      <NomsDeRues noms={noms} corps={CORPS} />
      {placed.map(({ x, y, genre, nom }) => (
        <g key={genre}>
          <circle
            cx={x}
            cy={y}
            r={RAYON}
            fill={genre === 'arrivee' ? '#000000' : '#ffffff'}
            stroke="#ffffff"
            strokeWidth="3"
          />
          <circle cx={x} cy={y} r={RAYON} fill="none" stroke="#000000" strokeWidth="2" />
          <circle cx={x} cy={y} r="4" fill={genre === 'arrivee' ? '#ffffff' : '#000000'} />
          <text
            x={x}
            y={y - RAYON - 6}
            fontSize={CORPS + 2}
            fontWeight="bold"
            textAnchor="middle"
            fill="#000000"
            stroke="#ffffff"
            strokeWidth="4"
            strokeLinejoin="round"
            paintOrder="stroke"
          >
            {nom}
          </text>
        </g>
      ))}
      <NordEchelle width={width} height={height} metresPerUnit={metresPerUnit(frame)} />
      <rect width={width} height={height} fill="none" stroke="#6e6e6e" strokeWidth="2" />
    </svg>
  )
}
