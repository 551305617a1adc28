import type { ReadBytes } from '../../dataset/read-file.ts'
import type { FromStreets, ToStreets } from '../protocol/streets.ts'
import { createStreetTiles } from './street-tiles.ts'

type Post = (message: FromStreets, transfer: Transferable[]) => void

/** Answers what a page asks: a tile cancelled while its file loads is never cut. */
export function serveStreets(
  readBelow: (base: string) => ReadBytes,
  post: Post,
): (message: ToStreets) => void {
  let tiles: ReturnType<typeof createStreetTiles> | null = null
  const waiting = new Set<number>()
  const answer = async (
    { id, type, ...request }: Extract<ToStreets, { type: 'tuile' | 'plan' }>,
    open: ReturnType<typeof createStreetTiles>,
  ): Promise<void> => {
    waiting.add(id)
    try {
      const { cut, draw } = await open(request)
      if (!waiting.has(id)) return
      if (type === 'plan') return post({ type, id, ...draw() }, [])
      const tile = cut()
      post({ type, id, ...tile }, tile.octets === null ? [] : [tile.octets])
    } catch (error) {
      post({ type: 'erreur', id, message: error instanceof Error ? error.message : String(error) }, [])
    } finally {
      waiting.delete(id)
    }
  }
  return (message) => {
    if (message.type === 'ouvrir') tiles = createStreetTiles(readBelow(message.base), message.reseaux)
    else if (message.type === 'annuler') waiting.delete(message.id)
    else if (tiles === null) throw new Error('streets: got a tile, wanted "ouvrir" first')
    else void answer(message, tiles)
  }
}
