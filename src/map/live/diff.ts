import type {
  FilterSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec'

type GeoJsonData = GeoJSONSourceSpecification['data']

/** One thing to do to a map; a list of them turns what it shows into what it should show. */
export type MapOp =
  | { readonly op: 'removeLayer'; readonly id: string }
  | { readonly op: 'removeSource'; readonly id: string }
  | { readonly op: 'addSource'; readonly id: string; readonly source: SourceSpecification }
  | { readonly op: 'setTiles'; readonly id: string; readonly tiles: string[] }
  | { readonly op: 'setData'; readonly id: string; readonly data: GeoJsonData }
  | { readonly op: 'addLayer'; readonly layer: LayerSpecification; readonly before: string | null }
  | { readonly op: 'setPaint'; readonly id: string; readonly name: string; readonly value: unknown }
  | { readonly op: 'setLayout'; readonly id: string; readonly name: string; readonly value: unknown }
  | { readonly op: 'setFilter'; readonly id: string; readonly filter: FilterSpecification | null }

export const EMPTY_STYLE: StyleSpecification = { version: 8, sources: {}, layers: [] }

/**
 * What to do to a map that shows `previous` so that it shows `next`. GeoJSON data is compared by reference
 * (`setData` copies it on the main thread), but for collections of at most one feature, compared by value.
 * Layers common to both must come in the same order: ours always do.
 */
export function diffStyles(previous: StyleSpecification, next: StyleSpecification): MapOp[] {
  const ops: MapOp[] = []
  const oldLayers = new Map(previous.layers.map((layer) => [layer.id, layer]))
  const newLayers = new Map(next.layers.map((layer) => [layer.id, layer]))
  for (const id of oldLayers.keys()) if (!newLayers.has(id)) ops.push({ op: 'removeLayer', id })
  for (const id of Object.keys(previous.sources)) {
    if (!(id in next.sources)) ops.push({ op: 'removeSource', id })
  }
  for (const [id, source] of Object.entries(next.sources)) {
    ops.push(...sourceOps(id, previous.sources[id], source))
  }
  // From the top down, so that the layer above is always there already.
  let before: string | null = null
  for (const layer of [...next.layers].reverse()) {
    const old = oldLayers.get(layer.id)
    if (old === undefined) ops.push({ op: 'addLayer', layer, before })
    else ops.push(...layerOps(old, layer))
    before = layer.id
  }
  return ops
}

function sourceOps(id: string, old: SourceSpecification | undefined, next: SourceSpecification): MapOp[] {
  if (old === undefined) return [{ op: 'addSource', id, source: next }]
  if (old.type === 'geojson' && next.type === 'geojson') {
    return sameData(old.data, next.data) ? [] : [{ op: 'setData', id, data: next.data }]
  }
  if (same(old, next)) return []
  if (old.type === 'vector' && next.type === 'vector' && next.tiles !== undefined) {
    return [{ op: 'setTiles', id, tiles: next.tiles }]
  }
  throw new Error(
    `source ${id}: got a change from ${old.type} to ${next.type}, wanted new GeoJSON, other tiles or no change`,
  )
}

function layerOps(old: LayerSpecification, next: LayerSpecification): MapOp[] {
  const { id } = next
  const ops: MapOp[] = []
  for (const [name, value] of changes(old.paint, next.paint)) ops.push({ op: 'setPaint', id, name, value })
  for (const [name, value] of changes(old.layout, next.layout)) ops.push({ op: 'setLayout', id, name, value })
  const filterOf = (layer: LayerSpecification) => ('filter' in layer ? (layer.filter ?? null) : null)
  if (!same(filterOf(old), filterOf(next))) ops.push({ op: 'setFilter', id, filter: filterOf(next) })
  return ops
}

/** Properties that differ; one that is gone comes as undefined, which is MapLibre's "default". */
function changes(old: object = {}, next: object = {}): [string, unknown][] {
  const before = new Map<string, unknown>(Object.entries(old))
  const after = new Map<string, unknown>(Object.entries(next))
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names]
    .filter((name) => !same(before.get(name), after.get(name)))
    .map((name) => [name, after.get(name)])
}

function sameData(old: GeoJsonData, next: GeoJsonData): boolean {
  return old === next || (isTiny(old) && isTiny(next) && same(old, next))
}

function isTiny(data: GeoJsonData): boolean {
  return typeof data === 'object' && (data.type !== 'FeatureCollection' || data.features.length <= 1)
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
