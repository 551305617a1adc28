import type { Position } from 'geojson'
import { useMemo } from 'react'
import type { StreetDrawing } from '../../domain/roads/street-ranks.ts'
import { type Box, createProject, type Frame, keepApart, type Lettering, pathOf, tenth } from './drawing.ts'
import { metresPerUnit, zoomOf } from './frame.ts'
import { boxOfMark, type MarquePlan, MarquesPlan, spreadMarks } from './marques-plan.tsx'
import { NomsDeRues } from './noms-de-rues.tsx'
import { NordEchelle } from './nord-echelle.tsx'
import { placeStreetNames } from './place-street-names.ts'
import { RuesImprimees } from './rues-imprimees.tsx'

interface PlanImprimeProps {
  readonly frame: Frame
  readonly rues: readonly StreetDrawing[]
  /** The way, in degrees. */
  readonly chemin: readonly (readonly [lon: number, lat: number])[]
  readonly marques: readonly MarquePlan[]
  /** Names of communes around, where no street tells where one is. */
  readonly communes?: readonly { readonly nom: string; readonly lon: number; readonly lat: number }[]
  /** Outlines of communes, where they say more than streets: rings in degrees. */
  readonly contours?: readonly (readonly Position[])[]
  /** What it shows, for who does not see it. */
  readonly titre: string
}

const CORPS = 13
const NO_COMMUNE: NonNullable<PlanImprimeProps['communes']> = []
const NO_RING: NonNullable<PlanImprimeProps['contours']> = []

/** A small map in black on white: streets with their names, a way, its ends, the north and a scale. */
export function PlanImprime({
  frame,
  rues,
  chemin,
  marques,
  communes = NO_COMMUNE,
  contours = NO_RING,
  titre,
}: PlanImprimeProps) {
  const { width, height } = frame
  const project = useMemo(() => createProject(frame), [frame])
  const zoom = zoomOf(frame)
  const placed = useMemo(() => spreadMarks(marques, project, frame), [marques, project, frame])
  const { noms, around } = useMemo(() => {
    const there: Box[] = [
      ...placed.map((mark) => boxOfMark(mark, project)),
      [0, height - 40, width / 3, height],
      [width - 40, 0, width, 50],
    ]
    const at = communes.map(({ nom, lon, lat }) => {
      const [x, y] = project(lon, lat)
      return { nom, x, y }
    })
    const kept = keepApart(at, [width, height], LETTRES, there)
    const taken = [...there, ...kept.map(boxOfName)]
    return { noms: placeStreetNames(rues, project, { width, height, corps: CORPS }, taken), around: kept }
  }, [rues, project, width, height, placed, communes])
  const d = chemin.map(([lon, lat]) => project(lon, lat).map(tenth).join(' ')).join('L')
  return (
    <svg className="plan-imprime" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={titre}>
      <rect width={width} height={height} fill="#ffffff" />
      {contours.length > 0 && (
        <path
          d={pathOf(contours.map((ring) => ring.map(([lon = 0, lat = 0]) => project(lon, lat))))}
          fill="none"
          stroke="#8c8c8c"
          strokeWidth="1.5"
        />
      )}
      <RuesImprimees rues={rues} project={project} zoom={zoom} />
      {d !== '' && (
        <g fill="none" strokeLinejoin="round" strokeLinecap="round">
          <path d={`M${d}`} stroke="#ffffff" strokeWidth="9" />
          <path data-chemin="" d={`M${d}`} stroke="#000000" strokeWidth="4.5" strokeDasharray="10 7" />
        </g>
      )}
      <NomsDeRues noms={noms} corps={CORPS} />
      {around.map(({ nom, x, y }) => (
        <text key={nom} x={tenth(x)} y={tenth(y)} fontSize={CORPS + 2} textAnchor="middle" fill="#3a3a3a">
          {nom}
        </text>
      ))}
      <MarquesPlan marques={placed} project={project} corps={CORPS + 2} />
      <NordEchelle width={width} height={height} metresPerUnit={metresPerUnit(frame)} />
      <rect width={width} height={height} fill="none" stroke="#6e6e6e" strokeWidth="2" />
    </svg>
  )
}

const LETTRES: Lettering = { letter: 0.56 * (CORPS + 2), above: CORPS + 2, below: 4, gap: [6, 4] }

function boxOfName({ x, y, nom }: { readonly x: number; readonly y: number; readonly nom: string }): Box {
  const half = (nom.length * LETTRES.letter) / 2
  return [x - half, y - LETTRES.above, x + half, y + LETTRES.below]
}
