import { useId, useMemo } from 'react'
import type { StreetDrawing } from '../../domain/roads/street-ranks.ts'
import { metresPerUnit, zoomOf } from '../../map/print/frame.ts'
import { NomsDeRues } from '../../map/print/noms-de-rues.tsx'
import { NordEchelle } from '../../map/print/nord-echelle.tsx'
import { RuesImprimees } from '../../map/print/rues-imprimees.tsx'
import { type Carre, CORPS, CORPS_RUE, placeRues } from './geometrie.ts'
import type { PointCarte } from './points-carte.ts'
import type { Carte } from './use-carte.ts'

interface CarteSvgProps {
  readonly carte: Carte
  readonly description: string
  readonly rues: readonly StreetDrawing[]
}

/** The printed map: outlines, streets where there are road files, residents as squares, places, north and scale. No tile, so that it is sharp on paper. */
export function CarteSvg({ carte, description, rues }: CarteSvgProps) {
  const { geometrie, points, noms } = carte
  const { width, height, contours, carres, project, frame } = geometrie
  const title = useId()
  const rueNoms = useMemo(() => placeRues(rues, geometrie, noms, points), [rues, geometrie, noms, points])
  return (
    <svg
      className="rap-carte"
      viewBox={`0 0 ${width} ${Math.round(height)}`}
      role="img"
      aria-labelledby={title}
    >
      <title id={title}>{description}</title>
      {contours.map(({ code, d }) => (
        <path key={code} className="rap-contour" d={d} />
      ))}
      <g className="rap-rues">
        <RuesImprimees rues={rues} project={project} zoom={zoomOf(frame)} />
      </g>
      <path className="rap-carre" data-etat="nonAtteinte" d={part(carres, 'nonAtteinte')} />
      <path className="rap-carre" data-etat="inconnue" d={part(carres, 'inconnue')} />
      <path className="rap-carre" data-etat="atteinte" d={part(carres, 'atteinte')} />
      <NomsDeRues noms={rueNoms} corps={CORPS_RUE} />
      {noms.map(({ x, y, nom }) => (
        <text key={nom} className="rap-nom" x={x} y={y} fontSize={CORPS}>
          {nom}
        </text>
      ))}
      {points.map(({ lon, lat, genre }) => {
        const [x, y] = project(lon, lat)
        if (x < 0 || y < 0 || x > width || y > height) return null
        const key = `${lon} ${lat} ${genre}`
        if (isMark(genre))
          return <path key={key} className="rap-lieu" data-genre={genre} d={markOf(genre, x, y)} />
        return <circle key={key} className="rap-lieu" data-genre={genre} cx={x} cy={y} r={RAYONS[genre]} />
      })}
      <NordEchelle width={width} height={Math.round(height)} metresPerUnit={metresPerUnit(frame)} />
    </svg>
  )
}

/** What counts is the largest; what does not offer it is a small ring, what does not say a ring with a core. */
export const RAYONS = { oui: 3.6, inconnu: 2.8, non: 2.2 } as const

/** All boxes of one state as one path: thousands of elements would be slow to lay out and to print. */
export function part(carres: readonly Carre[], etat: 'atteinte' | 'inconnue' | 'nonAtteinte'): string {
  return carres
    .map(({ x, y, cote, atteinte, inconnue }) => {
      const [from, to] =
        etat === 'atteinte'
          ? [0, atteinte]
          : etat === 'inconnue'
            ? [atteinte, atteinte + inconnue]
            : [atteinte + inconnue, 1]
      if (to - from < 1e-6) return ''
      const bottom = y + cote / 2 - from * cote
      const top = y + cote / 2 - to * cote
      const [left, right] = [x - cote / 2, x + cote / 2]
      return `M${left.toFixed(2)} ${top.toFixed(2)}H${right.toFixed(2)}V${bottom.toFixed(2)}H${left.toFixed(2)}Z`
    })
    .join('')
}

/** What a scenario changes has a mark of its own; the other places are dots. */
export type Marque = Exclude<PointCarte['genre'], keyof typeof RAYONS>
export const isMark = (genre: PointCarte['genre']): genre is Marque => !(genre in RAYONS)

/** A diamond for what opens, a triangle where a plan has sessions, a cross for what closes. */
export function markOf(genre: Marque, x: number, y: number): string {
  if (genre === 'prevue') return `M${x} ${y - 6}L${x + 6} ${y + 5}L${x - 6} ${y + 5}Z`
  return genre === 'ajoute'
    ? `M${x} ${y - 7}L${x + 7} ${y}L${x} ${y + 7}L${x - 7} ${y}Z`
    : `M${x - 6} ${y - 6}L${x + 6} ${y + 6}M${x - 6} ${y + 6}L${x + 6} ${y - 6}`
}
