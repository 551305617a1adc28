import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DataError } from '../../src/dataset/read-file.ts'
import { DonneesPartielles } from '../../src/dataset/scope.ts'
import { ErreurDonnees } from '../../src/ui/erreur-donnees.tsx'
import type { Handlers } from '../../src/worker/answers/handlers.ts'
import { createWorkerClient, ErreurCalcul } from '../../src/worker/client.ts'
import type { FromWorker, ToWorker } from '../../src/worker/protocol/index.ts'
import { serveRequests } from '../../src/worker/serve.ts'

type Listener = (event: { data: FromWorker }) => void

/** Client and server wired together as a worker would, without any worker. */
function wire(handlers: Partial<Record<keyof Handlers, (params: unknown) => Promise<unknown>>>) {
  const listeners: Listener[] = []
  const receive = serveRequests(handlers as unknown as Handlers, (message) => {
    for (const listener of listeners) listener({ data: structuredClone(message) })
  })
  return createWorkerClient({
    postMessage: (message: ToWorker) => receive(structuredClone(message)),
    addEventListener: (type: string, listener: unknown) => {
      if (type === 'message') listeners.push(listener as Listener)
    },
  } as unknown as Worker)
}

const QUESTION = { territoire: { type: 'france' } } as const

describe('calls to the worker', () => {
  it('answers each call with its own result, in order', async () => {
    const client = wire({ territoire: async (params) => params })
    const asked = ['87', '23', '03'].map((code) => ({ territoire: { type: 'departement', code } as const }))
    expect(await Promise.all(asked.map((params) => client.call('territoire', params)))).toEqual(asked)
  })

  it('computes only the last of a burst that was cancelled behind it', async () => {
    const computed: unknown[] = []
    const client = wire({
      territoire: async (params) => {
        computed.push(params)
        return params
      },
    })
    let previous: AbortController | null = null
    const calls = Array.from({ length: 20 }, (_, i) => {
      previous?.abort(new Error('dépassé'))
      previous = new AbortController()
      return client.call('territoire', { territoire: { type: 'commune', code: String(i) } }, previous.signal)
    })
    const results = await Promise.allSettled(calls)
    expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(1)
    expect(results[19]?.status).toBe('fulfilled')
    expect(computed.length).toBeLessThanOrEqual(2)
  })

  it('rejects at once a call that is already aborted', async () => {
    const client = wire({})
    await expect(
      client.call('territoire', QUESTION, AbortSignal.abort(new Error('trop tard'))),
    ).rejects.toThrow('trop tard')
  })

  it.each([
    ['partielles', new DonneesPartielles({ type: 'france' }, 'Jeu pilote')],
    ['donnees', new DataError('absent', '03/lieux.json', 'introuvable')],
    ['programme', new TypeError('x is not a function')],
  ] as const)('carries an error of class %s across, and goes on', async (classe, error) => {
    let first = true
    const client = wire({
      territoire: async (params) => {
        if (!first) return params
        first = false
        throw error
      },
    })
    const reason = await client.call('territoire', QUESTION).catch((e: unknown) => e)
    expect(reason).toBeInstanceOf(ErreurCalcul)
    expect(reason).toMatchObject({ classe, message: error.message })
    expect(await client.call('territoire', QUESTION)).toEqual(QUESTION)
  })

  it('forgets a cancel that comes once the work has begun: nothing of it is kept', async () => {
    const posted: unknown[] = []
    let finish: (value: unknown) => void = () => undefined
    const handlers = { territoire: () => new Promise((resolve) => (finish = resolve)) }
    const receive = serveRequests(handlers as unknown as Handlers, ({ id }) => posted.push(id))
    const turn = () => new Promise((resolve) => setTimeout(resolve, 5))
    const call = { type: 'appel', id: 1, nom: 'territoire', params: QUESTION } as const
    receive(call)
    await turn()
    receive({ type: 'annuler', id: 1 })
    finish('a')
    await turn()
    receive(call)
    await turn()
    finish('b')
    await turn()
    expect(posted).toEqual([1, 1])
  })

  it('says to all who wait, and to all who come, that the worker is dead', async () => {
    const listeners = new Map<string, () => void>()
    const client = createWorkerClient({
      postMessage: () => undefined,
      addEventListener: (type: string, listener: unknown) => listeners.set(type, listener as () => void),
    } as unknown as Worker)
    const waiting = client.call('territoire', QUESTION).catch((e: unknown) => e)
    listeners.get('error')?.()
    for (const reason of [
      await waiting,
      await client.call('territoire', QUESTION).catch((e: unknown) => e),
    ]) {
      expect(reason).toMatchObject({ name: 'ErreurCalcul', classe: 'arret' })
      const page = renderToStaticMarkup(
        createElement(ErreurDonnees, { error: reason as Error, onRetry: () => undefined }),
      )
      expect(page).toContain('Détail : le calcul s’est arrêté')
    }
  })
})
