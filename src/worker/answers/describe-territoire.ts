import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import type { Dataset } from '../../dataset/dataset.ts'
import { communesOf, departementsFrance, loadScope, NOM_FRANCE, nomOf } from '../../dataset/scope.ts'
import { classeVitesse } from '../../domain/coverage/modes.ts'
import type { Bbox } from '../../domain/geo/bbox.ts'
import type { Commune } from '../../domain/geo/communes.ts'
import { squaredDistanceM2 } from '../../domain/geo/geodesy.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import type { TerritoireEnBref, TerritoireInfo } from '../protocol/index.ts'
import type { PointASituer, PointSitue } from '../protocol/scenario.ts'

type Outlines = FeatureCollection<Polygon | MultiPolygon, { readonly code: string }>

/** Above this many départements their own boxes are close enough, and the outlines heavy. */
const MAX_OUTLINES = 3

/** What the page says of a territory while its figure is awaited. */
export async function nameTerritoire(data: Dataset, territoire: Territoire): Promise<TerritoireEnBref> {
  // Its list of communes is long, and its figure does without.
  if (territoire.type === 'france' && data.manifest.complets.france)
    return { nom: NOM_FRANCE, departements: departementsFrance(data) }
  const index = await data.indexOf(territoire)
  const departements = new Set(communesOf(index, territoire).map((c) => c.departement))
  return { nom: nomOf(index, territoire), departements: [...departements].sort() }
}

/** What the map and the lists need to know of a territory: its name, its communes, where to look. */
export async function describeTerritoire(data: Dataset, territoire: Territoire): Promise<TerritoireInfo> {
  const communes = communesOf(await data.indexOf(territoire), territoire)
  const { nom, departements } = await nameTerritoire(data, territoire)
  return {
    territoire,
    nom,
    departements,
    communes: communes.map((c) => ({
      code: c.code,
      nom: c.nom,
      population: c.populationMunicipale,
      lon: c.lon,
      lat: c.lat,
      epci: c.epci,
      depart: c.depart,
      classe: classeVitesse(c.densite),
    })),
    bbox: await boxOf(data, territoire, departements, communes),
  }
}

async function boxOf(
  data: Dataset,
  territoire: Territoire,
  departements: readonly string[],
  own: readonly Commune[],
): Promise<Bbox | null> {
  const refs = departements.map((code) => data.departement(code)).filter((d) => d !== undefined)
  const box = emptyBox()
  if (territoire.type === 'qpv') {
    const perimeters = (await data.json(data.manifest.qpv, 'features')) as Outlines
    for (const f of perimeters.features)
      if (f.properties.code === territoire.code) extend(box, f.geometry.coordinates)
  } else if (territoire.type === 'departement' || refs.length > MAX_OUTLINES) {
    for (const { bbox } of refs)
      if (bbox !== null)
        extend(box, [
          [bbox[0], bbox[1]],
          [bbox[2], bbox[3]],
        ])
  } else {
    const codes = new Set(own.map((c) => c.code))
    for (const { communes } of refs) {
      if (communes === null) continue
      const outlines = await data.json(communes, 'features').catch(() => null)
      // Outlines that cannot be read take nothing but the picture away: the label points say where to look.
      if (outlines === null) for (const { lon, lat } of own) extend(box, around(lon, lat))
      else
        for (const f of (outlines as Outlines).features)
          if (codes.has(f.properties.code)) extend(box, f.geometry.coordinates)
    }
  }
  return Number.isFinite(box[0]) ? box : null
}

/** About the radius of a commune, in degrees. */
const COMMUNE_DEG = 0.04

function around(lon: number, lat: number): Position[] {
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) return []
  return [
    [lon - COMMUNE_DEG, lat - COMMUNE_DEG],
    [lon + COMMUNE_DEG, lat + COMMUNE_DEG],
  ]
}

const emptyBox = (): [...Bbox] => [Infinity, Infinity, -Infinity, -Infinity]

type Nested = Position | readonly Nested[]

function extend(box: [...Bbox], coordinates: Nested): void {
  const [x, y] = coordinates
  if (typeof x === 'number' && typeof y === 'number') {
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  } else for (const inner of coordinates as readonly Nested[]) extend(box, inner)
}

/** A point of nowhere near any resident has no commune. */
export const PROCHE_M = 3000

/**
 * The commune of a point is that of the nearest cell, as everywhere else (decisions.md 5); the point of a commune is
 * where its trips start.
 */
export async function findPoint(
  data: Dataset,
  territoire: Territoire,
  at: PointASituer,
): Promise<PointSitue> {
  if (at.type === 'commune') {
    const commune = await data.commune(at.code)
    const { lon, lat } = commune?.depart ?? { lon: 0, lat: 0 }
    return { lon, lat, commune: at.code, nom: commune?.nom ?? '' }
  }
  const { lon, lat } = at
  const { grid, communes } = await loadScope(data, territoire)
  let best = -1
  let least = PROCHE_M ** 2
  for (let cell = 0; cell < grid.zone.length; cell++) {
    const squared = squaredDistanceM2(grid.lonDeg[cell]!, grid.latDeg[cell]!, lon, lat)
    // Inclusive at the edge; the first of equals.
    if (squared < least || (best === -1 && squared === least)) {
      least = squared
      best = cell
    }
  }
  const commune = best === -1 ? '' : (grid.zones[grid.zone[best]!] ?? '')
  return { lon, lat, commune, nom: communes.find((c) => c.code === commune)?.nom ?? '' }
}
