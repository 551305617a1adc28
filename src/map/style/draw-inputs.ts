import type { FeatureCollection, Point } from 'geojson'
import { type Lieu, typeLieu } from '../../domain/places/lieu.ts'
import { etatWifi } from '../../domain/places/wifi.ts'
import type { CommuneProps, LieuProps, MapInputs } from './inputs.ts'
import { labelPoints } from './label-points.ts'

interface CommunePoint {
  readonly code: string
  readonly nom: string
  readonly population: number | null
  readonly depart: { readonly lon: number; readonly lat: number }
}

/** Outlines of communes, those of the territory told apart. */
export function drawCommunes(
  collections: readonly FeatureCollection[],
  territoire: readonly Pick<CommunePoint, 'code'>[],
): MapInputs['communes'] {
  const own = new Set(territoire.map((c) => c.code))
  return {
    type: 'FeatureCollection',
    features: collections.flatMap((collection) =>
      (collection as FeatureCollection<never, Omit<CommuneProps, 'dansTerritoire'>>).features.map((f) => ({
        ...f,
        properties: { ...f.properties, dansTerritoire: own.has(f.properties.code) },
      })),
    ),
  }
}

/** The territory's own communes where most of their people live, those around at a point inside their outline. */
export function nameCommunes(
  own: readonly CommunePoint[],
  outlines: MapInputs['communes'],
): MapInputs['communesPoints'] {
  const around = labelPoints<CommuneProps>({
    ...outlines,
    features: outlines.features.filter(({ properties }) => !properties.dansTerritoire),
  })
  return {
    type: 'FeatureCollection',
    features: [
      ...own
        .filter(({ depart }) => Number.isFinite(depart.lon))
        .map(({ code, nom, population, depart }) => ({
          type: 'Feature' as const,
          properties: { code, nom, population, dansTerritoire: true },
          geometry: { type: 'Point' as const, coordinates: [depart.lon, depart.lat] },
        })),
      ...around.features,
    ],
  }
}

interface Etats {
  readonly etatDe: (lieu: Lieu) => LieuProps['offre']
  /** By id; a place that is not there is unknown. */
  readonly ouvertDe: ReadonlyMap<string, LieuProps['ouvert']>
  /** Ids of the places to draw; null: all. */
  readonly filtres: ReadonlySet<string> | null
}

/** Places as points, with what tells one from another. */
export function drawLieux(
  lieux: readonly Lieu[],
  { etatDe, ouvertDe, filtres }: Etats,
): FeatureCollection<Point, LieuProps> {
  return {
    type: 'FeatureCollection',
    features: lieux
      .filter((lieu) => filtres === null || filtres.has(lieu.id))
      .map((lieu) => ({
        type: 'Feature',
        properties: {
          id: lieu.id,
          nom: lieu.nom,
          type: typeLieu(lieu),
          offre: etatDe(lieu),
          ouvert: ouvertDe.get(lieu.id) ?? 'inconnu',
          wifi: etatWifi(lieu),
        },
        geometry: { type: 'Point', coordinates: [lieu.longitude, lieu.latitude] },
      })),
  }
}
