import { fromVectorTileJs, GeoJSONWrapper } from '@maplibre/vt-pbf'
import { isRoadNumber } from '../../domain/roads/way/road-number.ts'
import type { TilePlace } from './cut-places.ts'
import { SIDE, type StreetLines } from './cut-streets.ts'

/** Layers of a vector tile: the streets, the names of hamlets and quarters. */
const STREET_LAYER = 'rues'
const PLACE_LAYER = 'lieux-dits'

/**
 * Streets as a Mapbox vector tile (version 2): one feature for each named line, because MapLibre joins named lines by
 * their first part; one for all the unnamed of a group.
 */
export function encodeStreets(streets: readonly StreetLines[], places: readonly TilePlace[]): ArrayBuffer {
  const features = streets.flatMap(({ lines, nom, ...group }) => {
    const tags = tagsOf({ ...group, nom })
    const parts = lines.map(toPairs)
    return (nom === '' ? [parts] : parts.map((part) => [part])).map((geometry) => ({
      type: 2 as const,
      tags,
      geometry,
    }))
  })
  const names = places.map(({ x, y, nom, genre }) => ({
    type: 1 as const,
    tags: { nom, genre },
    geometry: [[x, y]] as [number, number][],
  }))
  const layers = {
    ...(features.length === 0 ? {} : { [STREET_LAYER]: layerOf(STREET_LAYER, features) }),
    ...(names.length === 0 ? {} : { [PLACE_LAYER]: layerOf(PLACE_LAYER, names) }),
  }
  // A copy that holds nothing else: it is handed over.
  return fromVectorTileJs({ layers }).slice().buffer as ArrayBuffer
}

function layerOf(name: string, features: ConstructorParameters<typeof GeoJSONWrapper>[0]): GeoJSONWrapper {
  const layer = new GeoJSONWrapper(features, { version: 2, extent: SIDE })
  layer.name = name
  return layer
}

/** Absent means no: most streets are none of these. */
function tagsOf({ rang, nom, tunnel, bretelle }: Omit<StreetLines, 'lines'>) {
  return {
    rang,
    ...(nom === '' ? {} : { nom }),
    ...(isRoadNumber(nom) ? { numero: true } : {}),
    ...(tunnel ? { tunnel } : {}),
    ...(bretelle ? { bretelle } : {}),
  }
}

function toPairs(line: readonly number[]): [number, number][] {
  const pairs: [number, number][] = []
  for (let i = 0; i < line.length; i += 2) pairs.push([line[i]!, line[i + 1]!])
  return pairs
}
