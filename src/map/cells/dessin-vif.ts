import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Map as MapLibre } from 'maplibre-gl'
import type { Tuile, TuilePeinte } from '../../domain/geo/tuile.ts'
import { LAYERS, SOURCES } from '../style/ids.ts'
import { CARREAUX_MAX_ZOOM, CARREAUX_MIN_ZOOM, opaciteCarreaux } from '../style/layers-ground.ts'
import { type CalqueVif, createCalqueVif } from './calque-vif.ts'

const ID = 'carreaux-vifs'
/** A map that draws does so long before. */
const ATTENTE_MS = 2000

/** Draws the cells of a map in the frame of their figure: in a drag, or when an answer follows another. */
export interface DessinVif {
  /** Makes what a drag needs before it begins: its first frame is no longer than the others. */
  readonly preparer: () => void
  /** Tiles that the view needs now. */
  readonly tuiles: () => readonly Tuile[]
  /**
   * Makes ready the tiles of the next `dessiner`, a few at a time; false when a drag took their place, or the map
   * does not draw because it is hidden or lost.
   */
  readonly charger: (peintes: readonly TuilePeinte[]) => Promise<boolean>
  /** Draws the map at once, with these tiles instead of the source's; `changees` brings those whose pixels are new. */
  readonly dessiner: (tuiles: readonly Tuile[], changees: readonly TuilePeinte[]) => void
  /** Gives the picture back to the source, as soon as it has the tiles of another version than when it began. */
  readonly finir: () => void
}

/** What stands on the map while it is drawn live. */
interface Shown {
  readonly style: () => StyleSpecification
  readonly version: () => string
  readonly fondIgn: () => boolean
}

export function createDessinVif(map: MapLibre, { style, version, fondIgn }: Shown): DessinVif {
  let calque: CalqueVif | null = null
  let drawing = false
  let ending = false
  /** Version of the source's tiles when the drag began: theirs are not those to end with. */
  let stale = ''

  const prepare = (): CalqueVif => {
    if (calque !== null) return calque
    const opened = createCalqueVif(
      ID,
      (zoom) => opaciteCarreaux(zoom, fondIgn()),
      () => map.getZoom(),
      () => map.triggerRepaint(),
    )
    const ids = style().layers.map((layer) => layer.id)
    map.addLayer(opened.layer, ids[ids.indexOf(LAYERS.carreaux) + 1])
    calque = opened
    return opened
  }
  const endWhenReady = (): void => {
    if (!ending || version() === stale || !map.isSourceLoaded(SOURCES.carreaux)) return
    map.off('render', endWhenReady)
    calque?.clear()
    drawing = false
    ending = false
    const layer = style().layers.find(({ id }) => id === LAYERS.carreaux)
    if (layer?.type === 'raster')
      map.setPaintProperty(LAYERS.carreaux, 'raster-opacity', layer.paint?.['raster-opacity'])
  }

  return {
    preparer: () => void prepare(),
    tuiles: () =>
      map
        .coveringTiles({
          tileSize: 512,
          minzoom: CARREAUX_MIN_ZOOM,
          maxzoom: CARREAUX_MAX_ZOOM,
          roundZoom: true,
        })
        .map(({ canonical: { z, x, y } }) => ({ z, x, y })),
    charger: (peintes) =>
      new Promise((resolve) => {
        const late = setTimeout(() => resolve(false), ATTENTE_MS)
        prepare().charger(peintes, (prets) => {
          clearTimeout(late)
          resolve(prets)
        })
      }),
    dessiner: (tuiles, changees) => {
      if (!drawing || ending) stale = version()
      ending = false
      prepare().put(tuiles, changees)
      if (!drawing) {
        drawing = true
        // Unseen rather than off: its tiles still load, so that the last ones are there when they are wanted.
        map.setPaintProperty(LAYERS.carreaux, 'raster-opacity', 0)
        map.on('render', endWhenReady)
      }
      map.redraw()
    },
    finir: () => {
      ending = drawing
      if (ending) map.triggerRepaint()
    },
  }
}
