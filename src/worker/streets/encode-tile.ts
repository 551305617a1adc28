import { fromVectorTileJs, GeoJSONWrapper } from '@maplibre/vt-pbf'
import { SIDE, type StreetLines } from './cut-streets.ts'

/** Layer of the streets in a vector tile. */
export const STREET_LAYER = 'rues'

/**
 * Streets as a Mapbox vector tile (version 2): one feature for each named line, because MapLibre joins named lines by
 * their first part; one for all the unnamed of a group.
 */
export function encodeStreets(streets: readonly StreetLines[]): ArrayBuffer {
  const features = streets.flatMap(({ lines, nom, ...group }) => {
    const tags = tagsOf({ ...group, nom })
    const parts = lines.map(toPairs)
    return (nom === '' ? [parts] : parts.map((part) => [part])).map((geometry) => ({
      type: 2 as const,
      tags,
      geometry,
    }))
  })
  const layer = new GeoJSONWrapper(features, { version: 2, extent: SIDE })
  layer.name = STREET_LAYER
  // A copy that holds nothing else: it is handed over.
  return fromVectorTileJs({ layers: { [STREET_LAYER]: layer } }).slice().buffer as ArrayBuffer
}

/** Absent means no: most streets are none of these. */
function tagsOf({ rang, nom, tunnel, bretelle }: Omit<StreetLines, 'lines'>) {
  return {
    rang,
    ...(nom === '' ? {} : { nom }),
    ...(tunnel ? { tunnel } : {}),
    ...(bretelle ? { bretelle } : {}),
  }
}

function toPairs(line: readonly number[]): [number, number][] {
  const pairs: [number, number][] = []
  for (let i = 0; i < line.length; i += 2) pairs.push([line[i]!, line[i + 1]!])
  return pairs
}
