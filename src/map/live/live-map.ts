import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { GeoJSONSource, MapMouseEvent } from 'maplibre-gl'
import type { Bbox } from '../../domain/geo/bbox.ts'
import { type CellsPainter, createCellsPainter, type PaintCells } from '../cells/cells-painter.ts'
import { LAYERS, SOURCES } from '../style/ids.ts'
import type { MapInputs } from '../style/inputs.ts'
import type { Theme } from '../style/palette.ts'
import { buildStyle } from '../style/style.ts'
import { applyImages, applyOps } from './apply-ops.ts'
import { type Camera, cameraOf, createMap, fitOptions, type Vue } from './create-map.ts'
import { diffStyles, EMPTY_STYLE } from './diff.ts'
import { hitCommune, hitLieu, MOUSE_RADIUS_PX, type PointPx, TAP_RADIUS_PX } from './hits.ts'
import { watchLongPress } from './long-press.ts'
import { createMarqueurs, type OnGlisser } from './marqueurs.ts'
import { type DrawStreets, type StreetsInView, serveStreets } from './serve-streets.ts'

/** What lies under the pointer. */
interface Survol {
  readonly lieu: string | null
  readonly commune: string | null
}

export type Indisponible = 'webgl2' | 'contexte-perdu'

export interface MapEvents {
  readonly onLieu: (id: string) => void
  /** A click beside the places tells the commune there, if any, then the point itself. */
  readonly onCommune: (code: string) => void
  readonly onPoint: (lon: number, lat: number) => void
  /** A long press, or the other button of a mouse: the point, whatever lies there. */
  readonly onAppui?: (lon: number, lat: number) => void
  readonly onHover: (survol: Survol) => void
  readonly onBounds: (bounds: Bbox) => void
  /** The streets in view, each time they change; null while it is not known. */
  readonly onStreets?: (streets: StreetsInView | null) => void
  /** Where the pointer is while the inputs ask for a point; null when it leaves. */
  readonly onPointer?: (at: { readonly lon: number; readonly lat: number } | null) => void
  readonly onGlisser?: OnGlisser
  /** Some of what we gave could not be drawn: places, outlines, or all where the worker that cuts them failed. */
  readonly onFault?: () => void
  /** The map cannot be drawn any more. */
  readonly onUnavailable: (reason: Indisponible) => void
}

export interface LiveMapSetup {
  readonly container: HTMLElement
  readonly vue: Vue
  readonly camera: Camera | null
  readonly hashActif: boolean
  readonly reducedMotion: () => boolean
  readonly paint: PaintCells
  readonly drawStreets: DrawStreets
  readonly events: MapEvents
}

/** A running map, without MapLibre's own vocabulary. */
export interface LiveMap {
  readonly show: (inputs: MapInputs) => void
  readonly fit: (vue: Vue) => void
  readonly zoomBy: (step: number) => void
  /** Moves the view by shares of its size, to the east and to the south. */
  readonly moveBy: (east: number, south: number) => void
  /** A click in the middle, for the keyboard. */
  readonly chooseCenter: () => void
  readonly camera: () => Camera
  readonly cells: CellsPainter
  readonly remove: () => void
}

const NOTHING: Survol = { lieu: null, commune: null }

/** Starts a map in a container. Throws when WebGL fails. */
export function openLiveMap({ events, reducedMotion, paint, drawStreets, ...setup }: LiveMapSetup): LiveMap {
  // A hidden map has no size to fit into: it waits until it is shown. Asked before the map
  // is made, because the map writes its position into the address at once.
  let waitingFor: Vue | null =
    setup.camera === null && isHidden(setup.container) && !hasHash(setup) ? setup.vue : null
  const map = createMap(setup)
  let ready = false
  let wanted: MapInputs | null = null
  let shown: StyleSpecification = EMPTY_STYLE
  let theme: Theme | null = null
  let survol = NOTHING
  let frame = 0
  let isKeyed = false
  let told: string | null = null
  let isNamed = true
  const marqueurs = createMarqueurs(map, (id, lon, lat, done) => {
    // A name stays where its place was: out of sight while one is carried.
    if (isNamed !== done) map.setLayoutProperty(LAYERS.marqueursNoms, 'visibility', done ? 'visible' : 'none')
    isNamed = done
    events.onGlisser?.(id, lon, lat, done)
  })
  const cells = createCellsPainter(map, paint)
  const streets = serveStreets(drawStreets, () => tellStreets())
  const motion = () => ({ animate: !reducedMotion() })

  const draw = (): void => {
    if (!ready || wanted === null) return
    if (theme !== wanted.theme) applyImages(map, wanted.theme)
    theme = wanted.theme
    const next = buildStyle(wanted)
    applyOps(map, diffStyles(shown, next))
    // Once its neighbours are there: between the ground and what marks something out.
    if (shown === EMPTY_STYLE) map.addLayer(cells.layer, LAYERS.qpvFond)
    shown = next
    marqueurs.show(wanted.marqueurs ?? [])
    cells.show(wanted)
    tellStreets()
  }

  const choose = (at: PointPx, radiusPx: number): void => {
    const hit = wanted?.pointage ? null : hitLieu(map, at, radiusPx)
    if (hit !== null) {
      if (hit.type === 'lieu') events.onLieu(hit.id)
      else openCluster(hit.clusterId, [hit.lon, hit.lat])
      return
    }
    const commune = wanted?.pointage ? null : hitCommune(map, at)
    if (commune !== null) events.onCommune(commune)
    const { lng, lat } = map.unproject([at.x, at.y])
    events.onPoint(lng, lat)
  }

  const openCluster = (clusterId: number, center: [number, number]): void => {
    const source = map.getSource<GeoJSONSource>(SOURCES.lieux)
    source?.getClusterExpansionZoom(clusterId).then(
      (zoom) => map.easeTo({ center, zoom, ...motion() }),
      // The bubble went away meanwhile, with new data: there is nothing left to open.
      () => undefined,
    )
  }

  const hover = (at: PointPx | null): void => {
    // The pointer carries a place: what lies under it is not what the person looks for.
    if (marqueurs.isHeld()) return
    if (wanted?.pointage) {
      map.getCanvas().style.cursor = 'crosshair'
      const point = at === null ? null : map.unproject([at.x, at.y])
      events.onPointer?.(point === null ? null : { lon: point.lng, lat: point.lat })
      return
    }
    const hit = at === null ? null : hitLieu(map, at, MOUSE_RADIUS_PX)
    map.getCanvas().style.cursor = hit === null ? '' : 'pointer'
    const lieu = hit?.type === 'lieu' ? hit.id : null
    const commune = at === null ? null : hitCommune(map, at)
    if (lieu === survol.lieu && commune === survol.commune) return
    survol = { lieu, commune }
    events.onHover(survol)
  }
  const hoverSoon = (at: PointPx | null): void => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => hover(at))
  }

  const boundsOf = (): Bbox => {
    const b = map.getBounds()
    return [b.getWest(), b.getSouth(), b.getEast(), b.getNorth()]
  }
  const tellBounds = (): void => {
    events.onBounds(boundsOf())
    tellStreets()
  }
  const tellStreets = (): void => {
    const isDrawn = wanted !== null && wanted.rues !== null && !wanted.fondIgn
    const inView = isDrawn ? streets.inView(boundsOf(), map.getZoom()) : null
    const words = JSON.stringify(inView)
    if (words === told) return
    told = words
    events.onStreets?.(inView)
  }

  map.on('style.load', () => {
    ready = true
    draw()
    tellBounds()
  })
  map.on('click', (event) => {
    if (marqueurs.isDropped()) return
    choose(event.point, isTouch(event) ? TAP_RADIUS_PX : MOUSE_RADIUS_PX)
  })
  const press = (at: PointPx): void => {
    const { lng, lat } = map.unproject([at.x, at.y])
    events.onAppui?.(lng, lat)
  }
  const stopPress = watchLongPress(map, press)
  map.on('mousemove', (event) => hoverSoon(event.point))
  map.on('mouseout', () => hoverSoon(null))
  map.on('move', cells.follow)
  map.on('moveend', () => {
    tellBounds()
    // Moved without a pointer: what came to the middle is named.
    if (isKeyed) hover(map.project(map.getCenter()))
    isKeyed = false
  })
  map.on('resize', () => {
    if (waitingFor === null || isHidden(map.getContainer())) return
    map.fitBounds([...waitingFor.bounds], { ...fitOptions(waitingFor), animate: false })
    waitingFor = null
  })
  map.on('webglcontextlost', () => events.onUnavailable('contexte-perdu'))
  // Without a listener MapLibre writes to the console. A tile that fails leaves its place empty; a whole layer is told.
  map.on('error', (event) => {
    const { sourceId, error } = event as { readonly sourceId?: unknown; readonly error?: unknown }
    const isOurs = typeof sourceId === 'string' && map.getSource(sourceId)?.type === 'geojson'
    if (isOurs || isWorkerGone(error)) events.onFault?.()
  })

  return {
    show: (inputs) => {
      wanted = inputs
      draw()
    },
    fit: (vue) => {
      if (isHidden(map.getContainer())) waitingFor = vue
      else map.fitBounds([...vue.bounds], { ...fitOptions(vue), ...motion() })
    },
    zoomBy: (step) => map.easeTo({ zoom: map.getZoom() + step, ...motion() }),
    moveBy: (east, south) => {
      const { clientWidth, clientHeight } = map.getContainer()
      isKeyed = true
      map.panBy([east * clientWidth, south * clientHeight], motion())
    },
    chooseCenter: () => choose(map.project(map.getCenter()), TAP_RADIUS_PX),
    camera: () => cameraOf(map),
    cells,
    remove: () => {
      cancelAnimationFrame(frame)
      stopPress()
      marqueurs.remove()
      map.remove()
      streets.stop()
    },
  }
}

/** Whether MapLibre tells that its worker could not be loaded, or died: its only error that names it. */
const isWorkerGone = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('Worker failed')

const isHidden = ({ clientWidth, clientHeight }: HTMLElement) => clientWidth === 0 || clientHeight === 0

const hasHash = ({ hashActif }: { readonly hashActif: boolean }) =>
  hashActif && new URLSearchParams(location.hash.slice(1)).has('carte')

function isTouch({ originalEvent }: MapMouseEvent): boolean {
  return 'pointerType' in originalEvent && originalEvent.pointerType === 'touch'
}
