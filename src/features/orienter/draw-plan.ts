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
import { distance } from '../../text/format.ts'
import { type Pastille, placePoints } from './place-points.ts'

export interface PointDuPlan {
  readonly lon: number
  readonly lat: number
  readonly texte: string
  readonly depart: boolean
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
/** A lone point is shown with this much around it, in degrees of latitude (about 1.8 km). */
const DEGRES_MIN = 0.016

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
    start === undefined || depart ? '' : sayFar(distanceM(start.lon, start.lat, lon, lat))
  const corners: Box[] = [
    [0, hauteur - 40, PLAN_LARGEUR / 3, hauteur],
    [PLAN_LARGEUR - 40, 0, PLAN_LARGEUR, 50],
  ]
  const posed = points.map((p) => ({ ...placeAt(p), texte: p.texte, depart: p.depart, mention: far(p) }))
  const drawn = placePoints(posed, [PLAN_LARGEUR, hauteur], corners)
  const boxes = drawn.flatMap(({ boites }) => boites)
  const placed = communes.map((c) => ({ ...placeAt(c), nom: c.nom }))
  const noms = placeNames(placed, hauteur, [...boxes, ...corners])
  return {
    trace: pathOf(drawnRings),
    points: drawn,
    noms,
    frame,
    prises: [...boxes, ...noms.map(boxOfName)],
  }
}

/** Nothing of a point that is that of the start, or of its commune. */
const sayFar = (metres: number): string => (metres < 50 ? '' : distance(metres))

/** How far a name may be moved, in units: the places of a village stand where its name would. */
const ECARTS = [0, -30, 34, -54, 58]

/** Each commune in sight by its name, as near to its point as there is room. */
function placeNames(communes: Plan['noms'], hauteur: number, there: readonly Box[]): Plan['noms'] {
  const inside = communes
    .filter(({ x, y }) => x >= 0 && y >= 0 && x <= PLAN_LARGEUR && y <= hauteur)
    .map((c) => ({ ...c, x: Math.min(Math.max(c.x, halfOf(c)), PLAN_LARGEUR - halfOf(c)) }))
  const noms: { readonly x: number; readonly y: number; readonly nom: string }[] = []
  for (const ecart of ECARTS) {
    const named = new Set(noms.map(({ nom }) => nom))
    const left = inside.filter(({ nom }) => !named.has(nom)).map((c) => ({ ...c, y: tenth(c.y + ecart) }))
    noms.push(...keepApart(left, [PLAN_LARGEUR, hauteur], LETTRES, [...there, ...noms.map(boxOfName)]))
  }
  return noms
}

const LETTRES: Lettering = { letter: 9, above: 11, below: 11, gap: [0, 0] }
const halfOf = ({ nom }: { readonly nom: string }): number => (nom.length * LETTRES.letter) / 2
const boxOfName = (name: Plan['noms'][number]): Box => {
  const { x, y } = name
  const half = halfOf(name)
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
