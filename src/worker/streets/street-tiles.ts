import type { ReadBytes } from '../../dataset/read-file.ts'
import { readStreets } from '../../dataset/streets-file.ts'
import { keepLast } from '../../domain/common/keep-last.ts'
import type { Bbox } from '../../domain/geo/bbox.ts'
import type { Tuile } from '../../domain/geo/tuile.ts'
import type { StreetNetwork, StreetPlan, StreetTile, StreetTileRequest } from '../protocol/streets.ts'
import { latOfMercatorY } from '../tiles/tile-index.ts'
import { cutPlaces } from './cut-places.ts'
import { cutStreets } from './cut-streets.ts'
import { drawPlan } from './draw-plan.ts'
import { encodeStreets } from './encode-tile.ts'
import { indexStreets, type StreetIndex } from './street-index.ts'
import { thinIndex } from './thin-index.ts'

/** Below this zoom a screen shows many départements: only the territory's own are loaded. */
const ALL_FROM_ZOOM = 10
/** Up to this zoom a screen may show dozens of them: what it draws of each is kept apart, a tenth of the whole. */
const FAR_ZOOM = 10
/** Networks kept whole, for near: a département of 100,000 edges takes 6 MB. */
const MAX_WHOLE = 12
/** Networks kept for afar: as many as a screen can ask for at once. 0.3 to 1 MB each. */
const MAX_FAR = 64

/** Paper is sharper than a screen: small streets come in a zoom earlier. */
const PAPER_FINER = 1

interface OpenTile {
  /** As a vector tile. */
  readonly cut: () => StreetTile
  /** As lines in degrees, to be printed. */
  readonly draw: () => StreetPlan
}

/**
 * Tiles of the published streets. A network is read when a tile needs it; one that cannot be read leaves the others
 * drawn, and is named. The promise is rejected with DataError when none of those wanted can.
 */
export function createStreetTiles(read: ReadBytes, networks: readonly StreetNetwork[]) {
  const keepWhole = keepLast<Promise<StreetIndex>>(MAX_WHOLE)
  const keepFar = keepLast<Promise<StreetIndex>>(MAX_FAR)
  const loadWhole = ({ code, files }: StreetNetwork) =>
    keepWhole(code, async () => indexStreets(await readStreets(read, files)))
  const load = (network: StreetNetwork, z: number) =>
    z > FAR_ZOOM
      ? loadWhole(network)
      : keepFar(network.code, async () => thinIndex(await loadWhole(network), FAR_ZOOM))
  /** The networks a tile needs; `cut` and `draw` make it once they are there. */
  return async ({ tuile, proches }: StreetTileRequest): Promise<OpenTile> => {
    const box = boxOf(tuile)
    const wanted = networks.filter(
      ({ code, bbox }) => overlap(bbox, box) && (tuile.z >= ALL_FROM_ZOOM || proches.includes(code)),
    )
    const loaded = await Promise.allSettled(wanted.map((one) => load(one, tuile.z)))
    const there = loaded.flatMap((one, i) =>
      one.status === 'fulfilled' ? [{ index: one.value, code: wanted[i]!.code }] : [],
    )
    const failed = loaded.flatMap((one, i) =>
      one.status === 'rejected' ? [{ reason: one.reason, code: wanted[i]!.code }] : [],
    )
    if (failed[0] !== undefined && there.length === 0) throw failed[0].reason
    const manquants = failed.map(({ code }) => code)
    const indexes = there.map(({ index }) => index)
    const codesOf = (used: readonly boolean[]) => there.filter((_, i) => used[i]).map(({ code }) => code)
    return {
      cut: () => {
        const { streets, used } = cutStreets(indexes, tuile)
        const places = cutPlaces(indexes, tuile)
        return {
          octets: streets.length + places.length === 0 ? null : encodeStreets(streets, places),
          codes: codesOf(used),
          manquants,
        }
      },
      draw: () => {
        const { streets, used } = cutStreets(indexes, tuile, PAPER_FINER)
        return { rues: drawPlan(streets, tuile), codes: codesOf(used), manquants }
      },
    }
  }
}

function boxOf({ z, x, y }: Tuile): Bbox {
  const side = 2 ** -z
  const lon = (column: number) => column * side * 360 - 180
  return [lon(x), latOfMercatorY((y + 1) * side), lon(x + 1), latOfMercatorY(y * side)]
}

const overlap = (a: Bbox, b: Bbox): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
