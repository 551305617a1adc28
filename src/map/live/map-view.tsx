import './map.css'
import './marqueurs.css'
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { carte } from '../../text/carte.ts'
import type { CellsPainter, PaintCells } from '../cells/cells-painter.ts'
import { type Attribution, Attributions, MapControls } from '../controls/map-controls.tsx'
import { MapLegend } from '../controls/map-legend.tsx'
import type { MapInputs } from '../style/inputs.ts'
import { type Camera, hasWebGl2, type Vue } from './create-map.ts'
import { moveByKey } from './keys.ts'
import { type Indisponible, type LiveMap, type MapEvents, openLiveMap } from './live-map.ts'
import type { DrawStreets } from './serve-streets.ts'

export interface MapViewProps extends MapEvents {
  readonly inputs: MapInputs
  /** Where to look first; another bounding box moves the map there. */
  readonly vue: Vue
  /** Where to go now; each new object moves the map once, and "recentrer" still means `vue`. */
  readonly cible: Vue | null
  readonly sources: readonly Attribution[]
  readonly reducedMotion: boolean
  /** Whether the address holds the position. Never while a personal start point is active. */
  readonly hashActif: boolean
  readonly paint: PaintCells
  readonly drawStreets: DrawStreets
  /** Who made the streets now drawn; always in sight, as their licence asks. */
  readonly mentionsRues: readonly string[]
  /** No road file has a street in view. */
  readonly sansRues: boolean
  /** Some of those in view could not be read. */
  readonly manqueRues: boolean
  readonly onReessayer: () => void
  readonly onFondIgn: (on: boolean) => void
  /** Told who draws the cells, once the map is open; null once it is gone. */
  readonly onCells?: (cells: CellsPainter | null) => void
}

/**
 * The map, its buttons and its sources. One tab stop for the view itself: arrows, + and −, Enter in the middle.
 * What it shows is also in the list beside it, which does not need it. Renders nothing once unavailable.
 */
export function MapView(props: MapViewProps) {
  const { inputs, vue, cible, sources, mentionsRues, hashActif } = props
  const container = useRef<HTMLDivElement>(null)
  const live = useRef<LiveMap | null>(null)
  const camera = useRef<Camera | null>(null)
  const latest = useRef(props)
  const [unavailable, setUnavailable] = useState(false)
  const hintId = useId()

  useLayoutEffect(() => {
    latest.current = props
  })

  // Starts again when the address may no longer hold the position: MapLibre takes it out when removed.
  useEffect(() => {
    if (container.current === null || unavailable) return
    const onUnavailable = (reason: Indisponible): void => {
      setUnavailable(true)
      latest.current.onUnavailable(reason)
    }
    const map = openOrNull(container.current, hashActif, camera.current, latest, onUnavailable)
    live.current = map
    map?.show(latest.current.inputs)
    latest.current.onCells?.(map?.cells ?? null)
    return () => {
      // While the address holds no position the view may stand on somebody's home: it must not enter it later.
      camera.current = hashActif ? (map?.camera() ?? null) : null
      live.current = null
      latest.current.onCells?.(null)
      map?.remove()
    }
  }, [hashActif, unavailable])

  useEffect(() => live.current?.show(inputs), [inputs])

  const fitted = useRef(vue)
  useEffect(() => {
    if (sameVue(fitted.current, vue)) return
    fitted.current = vue
    live.current?.fit(vue)
  }, [vue])

  useEffect(() => {
    if (cible !== null) live.current?.fit(cible)
  }, [cible])

  if (unavailable) return null

  const onKeyDown = (event: KeyboardEvent): void => {
    if (live.current !== null && moveByKey(live.current, event)) event.preventDefault()
  }

  return (
    <div className="map">
      <div
        className="map-vue"
        dir="ltr"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: role application takes the keyboard itself
        tabIndex={0}
        aria-label={carte.nom}
        aria-describedby={hintId}
        onKeyDown={onKeyDown}
      >
        <div ref={container} className="map-dessin" aria-hidden="true" />
        <span className="map-mire" aria-hidden="true" />
      </div>
      <p id={hintId} className="invisible">
        {carte.aideClavier}
      </p>
      <MapControls
        zoom={(step) => live.current?.zoomBy(step)}
        move={(east, south) => live.current?.moveBy(east, south)}
        recenter={() => live.current?.fit(vue)}
      />
      <MapLegend
        inputs={inputs}
        hasStreets={mentionsRues.length > 0}
        offersIgn={props.sansRues}
        onFondIgn={props.onFondIgn}
        misses={props.manqueRues}
        onRetry={props.onReessayer}
      />
      <Attributions sources={sources} mentionsRues={mentionsRues} />
    </div>
  )
}

/** A map whose events always reach the newest props; null, and said so, when it cannot be drawn. */
function openOrNull(
  container: HTMLElement,
  hashActif: boolean,
  camera: Camera | null,
  latest: RefObject<MapViewProps>,
  onUnavailable: (reason: Indisponible) => void,
): LiveMap | null {
  const fail = (): null => {
    onUnavailable('webgl2')
    return null
  }
  if (!hasWebGl2()) return fail()
  try {
    return openLiveMap({
      container,
      vue: latest.current.vue,
      camera,
      hashActif,
      reducedMotion: () => latest.current.reducedMotion,
      paint: (asked) => latest.current.paint(asked),
      drawStreets: (...asked) => latest.current.drawStreets(...asked),
      events: {
        onLieu: (id) => latest.current.onLieu(id),
        onCommune: (code) => latest.current.onCommune(code),
        onPoint: (lon, lat) => latest.current.onPoint(lon, lat),
        onAppui: (lon, lat) => latest.current.onAppui?.(lon, lat),
        onHover: (survol) => latest.current.onHover(survol),
        onBounds: (bounds) => latest.current.onBounds(bounds),
        onStreets: (streets) => latest.current.onStreets?.(streets),
        onPointer: (at) => latest.current.onPointer?.(at),
        onGlisser: (...move) => latest.current.onGlisser?.(...move),
        onFault: () => latest.current.onFault?.(),
        onUnavailable,
      },
    })
  } catch {
    return fail()
  }
}

function sameVue(a: Vue, b: Vue): boolean {
  return a.bounds.every((degree, i) => degree === b.bounds[i]) && a.paddingPx === b.paddingPx
}
