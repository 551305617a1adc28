import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { CarteImprimee } from '../../worker/protocol/scenario.ts'

/** A drawing in its own units: outlines as SVG paths, squares as boxes. The page and the image share it. */
export interface Geometrie {
  readonly width: number
  readonly height: number
  readonly contours: readonly { readonly code: string; readonly d: string }[]
  readonly carres: readonly Carre[]
  readonly project: (lon: number, lat: number) => readonly [x: number, y: number]
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

/** Plate carrée at the middle latitude: a territory is small enough for its shapes to hold. */
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
      return [
        { code, rings: geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat() },
      ]
    }),
  )
  const box = boxOf(
    outlines.flatMap((o) => o.rings.flat()),
    carte,
  )
  const shrink = carte.pasLat / carte.pasLon
  const scale = (WIDTH - 2 * MARGIN) / ((box.east - box.west) * shrink || 1)
  const project = (lon: number, lat: number): readonly [number, number] => [
    MARGIN + (lon - box.west) * shrink * scale,
    MARGIN + (box.north - lat) * scale,
  ]
  const point = (position: readonly number[]) => {
    const [x, y] = project(position[0] ?? 0, position[1] ?? 0)
    return `${x.toFixed(1)} ${y.toFixed(1)}`
  }
  return {
    width: WIDTH,
    height: 2 * MARGIN + (box.north - box.south) * scale,
    contours: outlines.map(({ code, rings }) => ({
      code,
      d: rings.map((ring) => `M${ring.map(point).join('L')}Z`).join(''),
    })),
    carres: squares(carte, moment, project, carte.pasLat * scale),
    project,
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
  return Array.from(population, (people, i) => {
    const [x, y] = project(carte.lon[i] ?? 0, carte.lat[i] ?? 0)
    const cote = Math.max(SMALLEST, 0.95 * room * Math.min(1, Math.sqrt(people / full)))
    return { x, y, cote, atteinte: (atteinte[i] ?? 0) / people, inconnue: (inconnue[i] ?? 0) / people }
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
/** Height of a name in units of the drawing, and the mean width of a letter: what a name takes is estimated. */
export const CORPS = 11
const LETTRE = 0.54 * CORPS

/** The most inhabited communes whose names do not run into one another, nor out of the drawing. */
export function placeNoms(communes: readonly Commune[], { project, width, height }: Geometrie): NomCarte[] {
  const placed: NomCarte[] = []
  const biggest = [...communes].sort((a, b) => (b.population ?? 0) - (a.population ?? 0))
  for (const { nom, lon, lat } of biggest) {
    if (placed.length >= MAX_NOMS) break
    const [x, y] = project(lon, lat)
    const half = (nom.length * LETTRE) / 2
    if (x - half < 0 || x + half > width || y < CORPS || y > height) continue
    const isFree = placed.every(
      (other) =>
        Math.abs(other.y - y) > 1.3 * CORPS ||
        Math.abs(other.x - x) > half + (other.nom.length * LETTRE) / 2 + 4,
    )
    if (isFree) placed.push({ x, y, nom })
  }
  return placed
}
