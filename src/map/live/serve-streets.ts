import { addProtocol, removeProtocol } from 'maplibre-gl'
import type { Bbox } from '../../domain/geo/bbox.ts'
import type { Tuile } from '../../domain/geo/tuile.ts'
import { MAX_STREET_ZOOM, MIN_STREET_ZOOM } from '../../domain/roads/street-ranks.ts'
import { STREET_SCHEME } from '../style/layers-streets.ts'

/** Cuts a tile of streets: its bytes, null when empty, and the départements whose files are in it. */
export type DrawStreets = (
  request: { readonly tuile: Tuile; readonly proches: readonly string[] },
  signal: AbortSignal,
) => Promise<{
  readonly octets: ArrayBuffer | null
  readonly codes: readonly string[]
  readonly manquants: readonly string[]
}>

/** The streets of a view. */
export interface StreetsInView {
  /** Départements whose streets are in it, whose source is to be named. */
  readonly codes: readonly string[]
  /** A file of some could not be read: they are not all drawn. */
  readonly manque: boolean
}

export interface ServedStreets {
  /** Null until it is known, and from too far. */
  readonly inView: (bounds: Bbox, zoom: number) => StreetsInView | null
  readonly stop: () => void
}

/**
 * Answers the addresses of `streetSource` for all maps of the page; `onTile` is told when another tile is there. The
 * page's thread only hands the bytes on.
 */
export function serveStreets(draw: DrawStreets, onTile: () => void): ServedStreets {
  const known = new Map<string, StreetsInView>()
  addProtocol(STREET_SCHEME, async ({ url }, { signal }) => {
    // What follows is the number of the try: it only makes another address.
    const [z = '', x = '', y = '', near = ''] = url.slice(STREET_SCHEME.length + 3).split('/')
    const tuile = { z: Number(z), x: Number(x), y: Number(y) }
    const settle = (codes: readonly string[], manque: boolean) => {
      known.set(keyOf(tuile), { codes, manque })
      onTile()
    }
    try {
      const proches = near.split(',').filter(Boolean)
      const { octets, codes, manquants } = await draw({ tuile, proches }, signal)
      settle(codes, manquants.length > 0)
      return { data: octets ?? new ArrayBuffer(0) }
    } catch (error) {
      if (signal.aborted) throw error
      // An empty tile: MapLibre never asks again for one that failed, whatever its address becomes.
      settle([], true)
      return { data: new ArrayBuffer(0) }
    }
  })
  return {
    inView: (bounds, zoom) => {
      const z = Math.min(Math.floor(zoom), MAX_STREET_ZOOM)
      if (z < MIN_STREET_ZOOM) return null
      const found = new Set<string>()
      let manque = false
      const [west, south, east, north] = bounds
      const [left, top] = tileAt(west, north, z)
      const [right, bottom] = tileAt(east, south, z)
      for (let x = left; x <= right; x++) {
        for (let y = top; y <= bottom; y++) {
          const tile = known.get(keyOf({ z, x, y }))
          if (tile === undefined) return null
          manque ||= tile.manque
          for (const code of tile.codes) found.add(code)
        }
      }
      return { codes: [...found].sort(), manque }
    },
    stop: () => removeProtocol(STREET_SCHEME),
  }
}

const keyOf = ({ z, x, y }: Tuile): string => `${z}/${x}/${y}`

function tileAt(lon: number, lat: number, z: number): readonly [x: number, y: number] {
  const sine = Math.sin((lat * Math.PI) / 180)
  const y = (1 - Math.log((1 + sine) / (1 - sine)) / (2 * Math.PI)) / 2
  return [Math.floor(((lon + 180) / 360) * 2 ** z), Math.floor(y * 2 ** z)]
}
