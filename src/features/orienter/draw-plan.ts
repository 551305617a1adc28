import type { Position } from 'geojson'
import { distanceM } from '../../domain/geo/geodesy.ts'
import {
  type Box,
  createProject,
  type Frame,
  keepApart,
  type Lettering,
  pathOf,
  tenth,
} from '../../map/print/drawing.ts'

export interface PointDuPlan {
  readonly lon: number
  readonly lat: number
  readonly texte: string
  readonly depart: boolean
}
export interface Pastille {
  readonly x: number
  readonly y: number
  readonly texte: string
  readonly depart: boolean
  /** The word of a start goes below when a point stands above it. */
  readonly dessous: boolean
  /** Straight metres from the start; null for the start and without one. */
  readonly distanceM: number | null
}
export interface Plan {
  /** Outlines, as the `d` of one path. */
  readonly trace: string
  readonly points: readonly Pastille[]
  readonly noms: readonly { readonly x: number; readonly y: number; readonly nom: string }[]
  readonly frame: Frame
  /** What points and names take: no street's name may hide them. */
  readonly prises: readonly Box[]
}

/** Drawing units: a plan is as wide as this, and as high as `hauteur`. */
export const PLAN_LARGEUR = 600
const MARGE = 34
/** A lone point is shown with this much around it, in degrees of latitude (about 3 km). */
const DEGRES_MIN = 0.03

/**
 * A small plan from outlines and points, without any tile: equirectangular around the middle of the points,
 * north up. Outlines that do not touch the frame are left out.
 */
export function drawPlan(
  points: readonly PointDuPlan[],
  rings: readonly (readonly Position[])[],
  communes: readonly { readonly nom: string; readonly lon: number; readonly lat: number }[],
  hauteur: number,
): Plan | null {
  if (points.length === 0) return null
  const lats = points.map((p) => p.lat)
  const lons = points.map((p) => p.lon)
  const lat0 = (Math.min(...lats) + Math.max(...lats)) / 2
  const lon0 = (Math.min(...lons) + Math.max(...lons)) / 2
  const squeeze = Math.cos((lat0 * Math.PI) / 180)
  const spanX = Math.max(...lons.map((lon) => Math.abs(lon - lon0))) * 2 * squeeze
  const spanY = Math.max(...lats.map((lat) => Math.abs(lat - lat0))) * 2
  const scale = Math.min(
    (PLAN_LARGEUR - 2 * MARGE) / Math.max(spanX, DEGRES_MIN),
    (hauteur - 2 * MARGE) / Math.max(spanY, DEGRES_MIN),
  )
  const [width, height] = [PLAN_LARGEUR, hauteur]
  const frame = { at: { lon: lon0, lat: lat0 }, x: width / 2, y: height / 2, scale, squeeze, width, height }
  const project = createProject(frame)
  const placeAt = ({ lon, lat }: { readonly lon: number; readonly lat: number }) => {
    const [x, y] = project(lon, lat)
    return { x: tenth(x), y: tenth(y) }
  }
  const drawnRings = rings
    .map((ring) => ring.map(([lon = 0, lat = 0]) => project(lon, lat)))
    .filter((ring) => touchesFrame(ring, hauteur))
  const start = points.find(({ depart }) => depart)
  const far = ({ lon, lat, depart }: PointDuPlan) =>
    start === undefined || depart ? null : distanceM(start.lon, start.lat, lon, lat)
  const drawn = spread(points.map((p) => ({ ...p, ...placeAt(p), dessous: false, distanceM: far(p) })))
  const placed = communes.map((c) => ({ ...placeAt(c), nom: c.nom }))
  const corners: Box[] = [
    [0, hauteur - 40, PLAN_LARGEUR / 3, hauteur],
    [PLAN_LARGEUR - 40, 0, PLAN_LARGEUR, 50],
  ]
  const noms = keepApart(placed, [PLAN_LARGEUR, hauteur], LETTRES, [...drawn.map(boxOf), ...corners])
  return {
    trace: pathOf(drawnRings),
    points: drawn,
    noms,
    frame,
    prises: [...drawn.map(boxOf), ...noms.map(boxOfName)],
  }
}

/** Two appointments at one place stand side by side; the word of the start keeps clear of them. */
function spread(points: readonly Pastille[]): Pastille[] {
  const done: Pastille[] = []
  for (const point of points) {
    const isTaken = (x: number) =>
      done.some((d) => !d.depart && Math.abs(d.x - x) < 2 * POINT_RAYON - 6 && Math.abs(d.y - point.y) < 20)
    let { x } = point
    while (!point.depart && isTaken(x)) x += 2 * POINT_RAYON - 6
    done.push({ ...point, x })
  }
  const isAbove = (start: Pastille, p: Pastille) =>
    !p.depart && Math.abs(p.x - start.x) < 60 && p.y < start.y && start.y - p.y < 55
  return done.map((p) => ({ ...p, dessous: p.depart && done.some((other) => isAbove(p, other)) }))
}

const LETTRES: Lettering = { letter: 9, above: 11, below: 11, gap: [0, 0] }
const POINT_RAYON = 18

/** What a point takes with its word: no name may hide it. */
function boxOf({ x, y, depart, texte, dessous, distanceM: metres }: Pastille): Box {
  const half = depart ? Math.max(POINT_RAYON, (texte.length * LETTRES.letter) / 2) : POINT_RAYON
  const up = depart && !dessous ? 2 * POINT_RAYON : POINT_RAYON
  return [x - half, y - up, x + half, y + (dessous || metres !== null ? 2 * POINT_RAYON : POINT_RAYON)]
}

const boxOfName = ({ x, y, nom }: { readonly x: number; readonly y: number; readonly nom: string }): Box => {
  const half = (nom.length * LETTRES.letter) / 2
  return [x - half, y - LETTRES.above, x + half, y + LETTRES.below]
}

/** By its box, with a frame's width more on each side: a page wider than the plan shows them too. */
function touchesFrame(ring: readonly (readonly [number, number])[], hauteur: number): boolean {
  const xs = ring.map(([x]) => x)
  const ys = ring.map(([, y]) => y)
  return (
    Math.max(...xs) >= -PLAN_LARGEUR &&
    Math.min(...xs) <= 2 * PLAN_LARGEUR &&
    Math.max(...ys) >= -hauteur &&
    Math.min(...ys) <= 2 * hauteur
  )
}
