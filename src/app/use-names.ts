import type { FeatureCollection, Point } from 'geojson'
import { useMemo } from 'react'
import { useDepartChiffre } from '../data/depart.ts'
import { useTerritoire } from '../data/queries.ts'
import { useTerritoireCourant } from '../data/question.ts'
import type { Manifest } from '../dataset/manifest.ts'
import { nameCommunes } from '../map/style/draw-inputs.ts'
import type { MapInputs } from '../map/style/inputs.ts'
import { labelPoints } from '../map/style/label-points.ts'
import { useUi } from '../state/ui/ui-context.tsx'
import type { Repere } from '../state/ui/ui-store.ts'
import { carte } from '../text/carte.ts'

type Names = Pick<MapInputs, 'communesPoints' | 'qpvPoints' | 'reperes'>

/** What is named on the map: communes of the territory and around it, neighbourhoods, the start, the proposals. */
export function useNames(manifest: Manifest, { communes, qpv }: Pick<MapInputs, 'communes' | 'qpv'>): Names {
  const territoire = useTerritoireCourant(manifest)
  const info = useTerritoire(manifest, territoire)
  const depart = useDepartChiffre(manifest)
  const reperes = useUi((s) => s.reperes)
  const own = info.data?.communes
  const communesPoints = useMemo(() => nameCommunes(own ?? [], communes), [own, communes])
  const qpvPoints = useMemo(() => labelPoints(qpv), [qpv])
  const { lon, lat } = depart ?? { lon: null, lat: null }
  const points = useMemo(() => {
    const start: readonly Repere[] =
      lon === null ? [] : [{ lon, lat, genre: 'depart', signe: '', nom: carte.depart }]
    return reperePoints(reperes ?? start)
  }, [reperes, lon, lat])
  return { communesPoints, qpvPoints, reperes: points }
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
