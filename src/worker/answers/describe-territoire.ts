import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import type { Dataset } from '../../dataset/dataset.ts'
import { communesOf, nomOf } from '../../dataset/scope.ts'
import type { Commune } from '../../dataset/territoires-file.ts'
import { classeVitesse } from '../../domain/coverage/modes.ts'
import type { Bbox } from '../../domain/geo/bbox.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import type { TerritoireInfo } from '../protocol/index.ts'

type Outlines = FeatureCollection<Polygon | MultiPolygon, { readonly code: string }>

/** Above this many départements their own boxes are close enough, and the outlines heavy. */
const MAX_OUTLINES = 3

/** What the page needs to know of a territory before any figure: its name, its communes, where to look. */
export async function describeTerritoire(data: Dataset, territoire: Territoire): Promise<TerritoireInfo> {
  const index = await data.index()
  const communes = communesOf(index, territoire)
  const departements = [...new Set(communes.map((c) => c.departement))].sort()
  return {
    territoire,
    nom: nomOf(index, territoire),
    departements,
    communes: communes.map((c) => ({
      code: c.code,
      nom: c.nom,
      population: c.populationMunicipale,
      lon: c.lon,
      lat: c.lat,
      epci: c.epci,
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
    const perimeters = (await data.json(data.manifest.qpv)) as Outlines
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
      const outlines = await data.json(communes).catch(() => null)
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
