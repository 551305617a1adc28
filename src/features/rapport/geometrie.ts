import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { StreetDrawing } from '../../domain/roads/street-ranks.ts'
import {
  type Box,
  createProject,
  type Frame,
  keepApart,
  type Project,
  pathOf,
  ringsOf,
} from '../../map/print/drawing.ts'
import { type NomDeRue, placeStreetNames } from '../../map/print/place-street-names.ts'
import type { CarteImprimee } from '../../worker/protocol/scenario.ts'
import type { PointCarte } from './points-carte.ts'

/** A drawing in its own units: outlines as SVG paths, squares as boxes. The page and the image share it. */
export interface Geometrie {
  readonly width: number
  readonly height: number
  readonly contours: readonly { readonly code: string; readonly d: string }[]
  readonly carres: readonly Carre[]
  readonly project: Project
  readonly frame: Frame
}

/** A square of residents: area as residents; shares from the bottom up. */
export interface Carre {
  readonly x: number
  readonly y: number
  readonly cote: number
  readonly atteinte: number
  readonly inconnue: number
}

const WIDTH = 400
const MARGIN = 8
/** Squares smaller than this are lost on paper. */
const SMALLEST = 1.7

export type Moment = 'avant' | 'apres'

/** The territory across the width, at its middle latitude. */
export function drawGeometrie(
  areas: readonly FeatureCollection<Polygon | MultiPolygon>[],
  wanted: (code: string) => boolean,
  carte: CarteImprimee,
  moment: Moment,
): Geometrie {
  const outlines = areas.flatMap(({ features }) =>
    features.flatMap(({ geometry, properties }) => {
      const code = String(properties?.code ?? '')
      if (!wanted(code)) return []
      return [{ code, rings: ringsOf(geometry) }]
    }),
  )
  const box = boxOf(
    outlines.flatMap((o) => o.rings.flat()),
    carte,
  )
  const shrink = carte.pasLat / carte.pasLon
  const scale = (WIDTH - 2 * MARGIN) / ((box.east - box.west) * shrink || 1)
  const at = { lon: box.west, lat: box.north }
  const [width, height] = [WIDTH, 2 * MARGIN + (box.north - box.south) * scale]
  const frame = { at, x: MARGIN, y: MARGIN, scale, squeeze: shrink, width, height }
  const project = createProject(frame)
  return {
    width,
    height,
    contours: outlines.map(({ code, rings }) => ({
      code,
      d: pathOf(rings.map((ring) => ring.map(([lon = 0, lat = 0]) => project(lon, lat)))),
    })),
    carres: squares(carte, moment, project, carte.pasLat * scale),
    project,
    frame,
  }
}

function squares(carte: CarteImprimee, moment: Moment, project: Geometrie['project'], room: number): Carre[] {
  const { population } = carte
  const [atteinte, inconnue] =
    moment === 'avant'
      ? [carte.atteinteAvant, carte.inconnueAvant]
      : [carte.atteinteApres, carte.inconnueApres]
  // A full square is the 85th percentile: one town must not make every village vanish.
  const sorted = Float64Array.from(population).sort()
  const full = sorted[Math.floor(0.85 * (sorted.length - 1))] || 1
  return Array.from(population).flatMap((people, i): Carre[] => {
    // Shares of a cell that round to nobody have no square.
    if (people === 0) return []
    const [x, y] = project(carte.lon[i] ?? 0, carte.lat[i] ?? 0)
    const cote = Math.max(SMALLEST, 0.95 * room * Math.min(1, Math.sqrt(people / full)))
    return [{ x, y, cote, atteinte: (atteinte[i] ?? 0) / people, inconnue: (inconnue[i] ?? 0) / people }]
  })
}

function boxOf(positions: readonly (readonly number[])[], carte: CarteImprimee) {
  let west = Number.POSITIVE_INFINITY
  let east = Number.NEGATIVE_INFINITY
  let south = Number.POSITIVE_INFINITY
  let north = Number.NEGATIVE_INFINITY
  const add = (lon: number, lat: number) => {
    west = Math.min(west, lon)
    east = Math.max(east, lon)
    south = Math.min(south, lat)
    north = Math.max(north, lat)
  }
  for (const [lon = 0, lat = 0] of positions) add(lon, lat)
  if (positions.length === 0) for (const [i, lon] of carte.lon.entries()) add(lon, carte.lat[i] ?? 0)
  return { west, east, south, north }
}

/** A name to write, centred at a point of the drawing. */
export interface NomCarte {
  readonly x: number
  readonly y: number
  readonly nom: string
}

interface Commune {
  readonly nom: string
  readonly lon: number
  readonly lat: number
  readonly population: number | null
}

const MAX_NOMS = 14
/** Height of a name, in units of the drawing. */
export const CORPS = 11
const LETTRES = { letter: 0.54 * CORPS, above: CORPS, below: 0, gap: [4, 0.3 * CORPS] } as const

/** The most inhabited communes whose names do not run into one another, nor out of the drawing. */
export function placeNoms(communes: readonly Commune[], { project, width, height }: Geometrie): NomCarte[] {
  const biggest = [...communes].sort((a, b) => (b.population ?? 0) - (a.population ?? 0))
  const placed = biggest.map(({ nom, lon, lat }) => {
    const [x, y] = project(lon, lat)
    return { x, y, nom }
  })
  return keepApart(placed, [width, height], LETTRES).slice(0, MAX_NOMS)
}

/** Height of the names of streets: less than those of communes. */
export const CORPS_RUE = 9

/** Names along the streets that hide neither a commune's name, a place, the scale nor the north. */
export function placeRues(
  rues: readonly StreetDrawing[],
  { project, width, height }: Geometrie,
  noms: readonly NomCarte[],
  points: readonly PointCarte[],
): NomDeRue[] {
  const there: Box[] = [
    ...noms.map(({ x, y, nom }): Box => {
      const half = (nom.length * LETTRES.letter) / 2
      return [x - half, y - CORPS, x + half, y + 2]
    }),
    ...points.map(({ lon, lat }): Box => {
      const [x, y] = project(lon, lat)
      return [x - 7, y - 7, x + 7, y + 7]
    }),
    [0, height - 40, width / 3, height],
    [width - 40, 0, width, 50],
  ]
  return placeStreetNames(rues, project, { width, height, corps: CORPS_RUE }, there)
}
