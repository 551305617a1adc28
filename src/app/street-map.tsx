import { useMemo, useState } from 'react'
import { useStreets } from '../data/map/streets.ts'
import { useLieux, useTerritoire } from '../data/queries.ts'
import { useTerritoireCourant } from '../data/question.ts'
import type { Manifest } from '../dataset/manifest.ts'
import { MapView, type MapViewProps } from '../map/live/map-view.tsx'
import type { StreetsInView } from '../map/live/serve-streets.ts'
import type { MapInputs } from '../map/style/inputs.ts'
import { useSetUi, useUi } from '../state/ui/ui-context.tsx'
import { useShare } from '../state/url/share-context.tsx'
import { useMediaQuery } from '../ui/use-media-query.ts'
import { drawChemin } from './draw-chemin.ts'
import { MapTouch } from './map-touch.tsx'
import type { LandInputs } from './use-map-inputs.ts'
import { useNames } from './use-names.ts'

/** What is made here of the rest. */
type Made =
  | 'inputs'
  | 'drawStreets'
  | 'mentionsRues'
  | 'sansRues'
  | 'manqueRues'
  | 'onStreets'
  | 'onFondIgn'
  | 'onReessayer'

interface StreetMapProps extends Omit<MapViewProps, Made> {
  readonly manifest: Manifest
  readonly inputs: LandInputs
}

/** The map with its names and the streets of the road files. In the map's own chunk: the first load does without. */
export function StreetMap({ manifest, inputs, ...props }: StreetMapProps) {
  const site = useUi((s) => s.site)
  const streets = useStreets(manifest)
  const ask = site?.rues === false ? null : streets
  const [essai, setEssai] = useState(0)
  const rues = useRues(manifest, ask !== null, essai)
  const contraste = useMediaQuery('(forced-colors: active), (prefers-contrast: more)')
  const setUi = useSetUi()
  const [inView, setInView] = useState<StreetsInView | null>(null)
  const { communesPoints, qpvPoints, reperes } = useNames(manifest, inputs)
  const line = useUi((s) => s.chemin) ?? null
  const chemin = useMemo(() => drawChemin(line), [line])
  const all = useMemo(
    () => ({ ...inputs, communesPoints, qpvPoints, reperes, chemin, rues, contraste }),
    [inputs, communesPoints, qpvPoints, reperes, chemin, rues, contraste],
  )
  const mention = site?.mention ?? ''
  const mentions = useMemo(() => {
    const found = manifest.departements.flatMap(({ code, routes }) =>
      routes !== undefined && inView?.codes.includes(code) ? [routes.mention] : [],
    )
    // Other tiles than ours have others to thank.
    return [...new Set(inputs.fondIgn && mention !== '' ? [...found, mention] : found)]
  }, [manifest, inView, inputs.fondIgn, mention])
  return (
    <>
      <MapTouch manifest={manifest} />
      <MapView
        {...props}
        inputs={all}
        mentionsRues={mentions}
        sansRues={ask === null || (inView?.codes.length === 0 && !inView.manque)}
        manqueRues={inView?.manque ?? false}
        onStreets={setInView}
        onReessayer={() => setEssai(essai + 1)}
        onFondIgn={(fondIgn) => setUi({ fondIgn })}
        drawStreets={(request, signal) =>
          ask === null ? Promise.reject(new Error('no road file')) : ask(request, signal)
        }
      />
    </>
  )
}

/** Which streets the map may load; null where there are none, and until the first list or figure is there. */
function useRues(manifest: Manifest, hasStreets: boolean, essai: number): MapInputs['rues'] {
  const territoire = useTerritoireCourant(manifest)
  const info = useTerritoire(manifest, territoire)
  const lieux = useLieux(manifest, territoire)
  const isFigure = useShare((s) => s.onglet === 'couverture')
  const hasFigure = useUi((s) => s.versionCouverture !== null)
  const [begun, setBegun] = useState(false)
  const isFirstThere = lieux.data !== undefined && (!isFigure || hasFigure)
  if (isFirstThere && !begun) setBegun(true)
  const near = info.data?.departements.join(',') ?? ''
  return useMemo(
    () => (hasStreets && begun ? { proches: near.split(',').filter(Boolean), essai } : null),
    [hasStreets, begun, near, essai],
  )
}
