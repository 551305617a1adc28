import type { FeatureCollection, Point } from 'geojson'
import { useMemo } from 'react'
import { useDepartChiffre } from '../data/depart.ts'
import { useTerritoire } from '../data/queries.ts'
import { useTerritoireCourant } from '../data/question.ts'
import type { Manifest } from '../dataset/manifest.ts'
import type { CommuneProps, MapInputs } from '../map/style/inputs.ts'
import { useUi } from '../state/ui/ui-context.tsx'
import type { Repere } from '../state/ui/ui-store.ts'
import { carte } from '../text/carte.ts'
import type { CommunePoint } from '../worker/protocol/index.ts'
import { labelPoints } from './label-points.ts'

type Names = Pick<MapInputs, 'communesPoints' | 'qpvPoints' | 'reperes'>

/** What is named on the map: communes of the territory and around it, neighbourhoods, the start, the proposals. */
export function useNames(manifest: Manifest, { communes, qpv }: Pick<MapInputs, 'communes' | 'qpv'>): Names {
  const territoire = useTerritoireCourant(manifest)
  const info = useTerritoire(manifest, territoire)
  const depart = useDepartChiffre(manifest)
  const reperes = useUi((s) => s.reperes)
  const own = info.data?.communes
  const communesPoints = useMemo(() => communePoints(own ?? [], communes), [own, communes])
  const qpvPoints = useMemo(() => labelPoints(qpv), [qpv])
  const { lon, lat } = depart ?? { lon: null, lat: null }
  const points = useMemo(() => {
    const start: readonly Repere[] =
      lon === null ? [] : [{ lon, lat, genre: 'depart', signe: '', nom: carte.depart }]
    return reperePoints(reperes ?? start)
  }, [reperes, lon, lat])
  return { communesPoints, qpvPoints, reperes: points }
}

/** The territory's own communes where most of their people live, those around at a point inside their outline. */
function communePoints(
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

function reperePoints(reperes: readonly Repere[]): FeatureCollection<Point, Omit<Repere, 'lon' | 'lat'>> {
  return {
    type: 'FeatureCollection',
    features: reperes.map(({ lon, lat, ...properties }) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  }
}
