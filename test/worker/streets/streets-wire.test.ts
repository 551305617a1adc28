import { describe, expect, it } from 'vitest'
import { createStreetsClient } from '../../../src/data/map/streets.ts'
import { DataError, type ReadBytes } from '../../../src/dataset/read-file.ts'
import type { FromStreets, StreetNetwork, ToStreets } from '../../../src/worker/protocol/streets.ts'
import { serveStreets } from '../../../src/worker/streets/serve-streets.ts'

const FILE = { chemin: 'x', octets: 1, sha256: '', lignes: 0 }
const NETWORK: StreetNetwork = {
  code: '2A',
  bbox: [8, 41, 10, 43],
  files: { troncons: FILE, noeuds: FILE, dessins: FILE, formes: FILE, noms: FILE },
}
const CORSICA = { tuile: { z: 8, x: 134, y: 95 }, proches: ['2A'] }
const ELSEWHERE = { tuile: { z: 8, x: 0, y: 0 }, proches: ['2A'] }

/** Client and server wired together as a worker would, without any worker. */
function wire(read: ReadBytes) {
  const started: { terminated: boolean; die: () => void; heard: ToStreets[] }[] = []
  const client = createStreetsClient(
    () => {
      const listeners = new Map<string, (event: unknown) => void>()
      const post = (message: FromStreets) => listeners.get('message')?.({ data: structuredClone(message) })
      const receive = serveStreets(() => read, post)
      const one = { terminated: false, die: () => listeners.get('error')?.({}), heard: [] as ToStreets[] }
      started.push(one)
      return {
        postMessage: (message: ToStreets) => {
          one.heard.push(message)
          receive(structuredClone(message))
        },
        terminate: () => {
          one.terminated = true
        },
        addEventListener: (type: string, listener: unknown) =>
          listeners.set(type, listener as (event: unknown) => void),
      } as unknown as Worker
    },
    { base: 'https://exemple.fr/data/', reseaux: [NETWORK] },
  )
  return { client, started }
}

const live = () => new AbortController().signal
const unread: ReadBytes = (chemin) =>
  Promise.reject(new DataError('absent', chemin, 'le serveur a répondu 404'))

describe('the worker of the streets', () => {
  it('starts with the first tile, and only then', async () => {
    const { client, started } = wire(unread)
    expect(started).toHaveLength(0)
    expect(await client.ask(ELSEWHERE, live())).toEqual({ octets: null, codes: [], manquants: [] })
    await client.ask(ELSEWHERE, live())
    expect(started).toHaveLength(1)
    expect(started[0]!.heard.map(({ type }) => type)).toEqual(['ouvrir', 'tuile', 'tuile'])
  })

  it('tells which file could not be read, and is asked again', async () => {
    const { client } = wire(unread)
    for (let i = 0; i < 2; i++) await expect(client.ask(CORSICA, live())).rejects.toThrow('x : le serveur')
  })

  it('forgets a tile that left the screen while its file was loading', async () => {
    let fail = (_: Error) => {}
    const { client, started } = wire(
      () =>
        new Promise((_, reject) => {
          fail = reject
        }),
    )
    const gone = new AbortController()
    const tile = client.ask(CORSICA, gone.signal)
    gone.abort(new Error('parti'))
    await expect(tile).rejects.toThrow('parti')
    expect(started[0]!.heard.at(-1)).toEqual({ type: 'annuler', id: 1 })
    fail(new Error('coupé'))
    await expect(client.ask(CORSICA, AbortSignal.abort(new Error('déjà')))).rejects.toThrow('déjà')
  })

  it('leaves nobody waiting when it dies, and starts anew', async () => {
    const { client, started } = wire(() => new Promise(() => {}))
    const tile = client.ask(CORSICA, live())
    started[0]!.die()
    await expect(tile).rejects.toThrow('gone')
    expect(started[0]!.terminated).toBe(true)
    await client.ask(ELSEWHERE, live())
    expect(started).toHaveLength(2)
    client.close()
    expect(started[1]!.terminated).toBe(true)
  })
})
