import type { GeoJSONSource, Map as MapLibre, VectorTileSource } from 'maplibre-gl'
import { IMAGE_RATIO, type MapImage, mapImages } from '../style/images.ts'
import type { Theme } from '../style/palette.ts'
import type { MapOp } from './diff.ts'

/** Does to the map what a diff says. The style must be loaded, and hold what `diffStyles` called previous. */
export function applyOps(map: MapLibre, ops: readonly MapOp[]): void {
  for (const op of ops) applyOp(map, op)
}

function applyOp(map: MapLibre, op: MapOp): void {
  switch (op.op) {
    case 'removeLayer':
      map.removeLayer(op.id)
      return
    case 'removeSource':
      map.removeSource(op.id)
      return
    case 'addSource':
      map.addSource(op.id, op.source)
      return
    case 'setTiles':
      map.getSource<VectorTileSource>(op.id)?.setTiles(op.tiles)
      return
    case 'setData':
      map.getSource<GeoJSONSource>(op.id)?.setData(op.data)
      return
    case 'addLayer':
      map.addLayer(op.layer, op.before ?? undefined)
      return
    case 'setPaint':
      map.setPaintProperty(op.id, op.name as never, op.value as never)
      return
    case 'setLayout':
      map.setLayoutProperty(op.id, op.name as never, op.value as never)
      return
    case 'setFilter':
      map.setFilter(op.id, op.filter)
  }
}

/** Draws the shapes and patterns of a theme into the map, or redraws them when the theme changes. */
export function applyImages(map: MapLibre, theme: Theme): void {
  for (const { id, sidePx, etirable, draw } of mapImages(theme)) {
    const canvas = document.createElement('canvas')
    canvas.width = sidePx * IMAGE_RATIO
    canvas.height = sidePx * IMAGE_RATIO
    // It is read back at once: drawn by the graphics card, each would be waited for.
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (context === null) continue
    context.scale(IMAGE_RATIO, IMAGE_RATIO)
    draw(context)
    const pixels = context.getImageData(0, 0, canvas.width, canvas.height)
    if (map.hasImage(id)) map.updateImage(id, pixels)
    else map.addImage(id, pixels, { pixelRatio: IMAGE_RATIO, ...stretch(etirable) })
  }
}

/** Between these lines of pixels an image is drawn out, and its text stands. */
function stretch(etirable: MapImage['etirable']) {
  if (etirable === undefined) return {}
  const [from, to] = [etirable[0] * IMAGE_RATIO, etirable[1] * IMAGE_RATIO]
  const parts: [number, number][] = [[from, to]]
  return { stretchX: parts, stretchY: parts }
}
