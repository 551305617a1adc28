import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import type { Bbox } from '../../domain/geo/bbox.ts'
import { carte } from '../../text/carte.ts'
import { EMPTY_STYLE } from './diff.ts'
import { maplibreWorkerUrl } from './worker-url.ts'

/** What the map shows at first and after "recentrer". */
export interface Vue {
  readonly bounds: Bbox
  readonly paddingPx?: number
}

export interface Camera {
  readonly center: [lon: number, lat: number]
  readonly zoom: number
}

interface MapSetup {
  readonly container: HTMLElement
  readonly vue: Vue
  /** Where a previous map stood; wins over `vue`. */
  readonly camera: Camera | null
  /** Whether the position is kept in the address, as `#carte=zoom/lat/lon` (decisions.md 29). */
  readonly hashActif: boolean
}

const MAX_FIT_ZOOM = 14

/** False when the browser cannot draw the map: MapLibre 6 needs WebGL 2. */
export function hasWebGl2(): boolean {
  const context = document.createElement('canvas').getContext('webgl2')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}

/** Makes an empty map: north up, no control of MapLibre's own. Throws when WebGL fails. */
export function createMap({ container, vue, camera, hashActif }: MapSetup): MapLibre {
  setWorkerUrl(maplibreWorkerUrl)
  const map = new MapLibre({
    container,
    style: EMPTY_STYLE,
    hash: hashActif ? 'carte' : false,
    ...(camera ?? { bounds: [...vue.bounds], fitBoundsOptions: fitOptions(vue) }),
    attributionControl: false,
    maplibreLogo: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    keyboard: false,
    renderWorldCopies: false,
    minZoom: 4,
    maxZoom: 18,
    fadeDuration: 0,
    locale: { 'Map.Title': carte.nom },
  })
  map.touchZoomRotate.disableRotation()
  // The frame around it takes the focus: nothing inside an aria-hidden element may.
  map.getCanvas().removeAttribute('tabindex')
  return map
}

export function fitOptions({ paddingPx = 32 }: Vue) {
  return { padding: paddingPx, maxZoom: MAX_FIT_ZOOM }
}

export function cameraOf(map: MapLibre): Camera {
  const { lng, lat } = map.getCenter()
  return { center: [lng, lat], zoom: map.getZoom() }
}
