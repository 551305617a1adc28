import { addProtocol, removeProtocol } from 'maplibre-gl'
import { CARREAUX_SCHEME, parseCarreauxUrl } from './carreaux-url.ts'

/**
 * Paints one tile of cells. Resolves to null when there is nothing to draw; rejects when `version` is not the
 * one it holds. The bitmap is square; its side may be any multiple of 512.
 */
export type PaintCarreaux = (
  z: number,
  x: number,
  y: number,
  version: string,
  signal: AbortSignal,
) => Promise<ImageBitmap | null>

let wanted = ''

/** The version the map shows now: tiles of any other are refused, so picture and figure never differ. */
export function acceptCarreaux(version: string): void {
  wanted = version
}

/**
 * Feeds the `carreaux://` tiles of every map of the page from a painter (a worker call, given by the app).
 * Returns what takes it away again.
 */
export function installCarreaux(paint: PaintCarreaux): () => void {
  addProtocol(CARREAUX_SCHEME, async ({ url }, { signal }) => {
    const tile = parseCarreauxUrl(url)
    if (tile === null) throw new Error(`carreaux: got ${url}, wanted carreaux://z/x/y?v=version`)
    refuseOld(tile.version)
    const data = await paint(tile.z, tile.x, tile.y, tile.version, signal)
    try {
      refuseOld(tile.version)
    } catch (error) {
      data?.close()
      throw error
    }
    // No bytes is how MapLibre is told "there is nothing here": it draws a clear tile.
    return { data: data ?? new ArrayBuffer(0) }
  })
  return () => removeProtocol(CARREAUX_SCHEME)
}

/** An abort, not a failure: MapLibre stays silent and keeps the tile for the next request. */
function refuseOld(version: string): void {
  if (version === wanted) return
  throw new DOMException(`tile of version ${version}, map of version ${wanted}`, 'AbortError')
}
