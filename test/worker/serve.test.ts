import { describe, expect, it } from 'vitest'
import { DataError } from '../../src/dataset/read-file.ts'
import { DonneesPartielles } from '../../src/dataset/scope.ts'
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
  const port = {
    postMessage: (message: ToWorker) => receive(structuredClone(message)),
    addEventListener: (type: string, listener: unknown) => {
      if (type === 'message') listeners.push(listener as Listener)
    },
  }
  return createWorkerClient(() => port as unknown as Worker)
}

const QUESTION = { territoire: { type: 'france' } } as const

describe('calls to the worker', () => {
  it('answers each call with its own result, in order', async () => {
    const client = wire({ territoire: async (params) => params })
    const asked = ['87', '23', '03'].map((code) => ({ territoire: { type: 'departement', code } as const }))
    expect(await Promise.all(asked.map((params) => client.call('territoire', params)))).toEqual(asked)
  })

  it('sends a long list in messages of a thousand rows, and gives it whole and in order', async () => {
    const lieux = Array.from({ length: 2500 }, (_, i) => ({ id: `lieu-${i}` }))
    const answer = { lieux, voisins: lieux.slice(0, 1000), autre: 'x' }
    const client = wire({ lieux: async () => answer })
    const sent: FromWorker[] = []
    const receive = serveRequests({ lieux: async () => answer } as unknown as Handlers, (message) => {
      sent.push(message)
    })
    expect(await client.call('lieux', QUESTION)).toEqual(answer)
    receive({ type: 'appel', id: 1, nom: 'lieux', params: QUESTION })
    await expect
      .poll(() => sent.map((one) => (one.type === 'partie' ? one.lignes.length : one.type)))
      .toEqual([1000, 1000, 500, 'resultat'])
    expect(sent.at(-1)).toMatchObject({ resultat: { voisins: { length: 1000 } } })
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

  it('answers other questions while one waits for a file that does not come, and figures in their turn', async () => {
    const begun: string[] = []
    const stuck = (name: string) => () => {
      begun.push(name)
      return new Promise(() => {})
    }
    const client = wire({
      seances: stuck('seances'),
      couverture: stuck('couverture'),
      scenario: stuck('scenario'),
      trouver: async () => 'la liste',
    })
    void client.call('seances', {} as never)
    void client.call('couverture', {} as never)
    void client.call('scenario', {} as never)
    expect(await client.call('trouver', {} as never)).toBe('la liste')
    expect(begun).toEqual(['seances', 'couverture'])
  })
})

/** Workers made one after another, whose messages are kept and whose deaths are told. */
function mortals(onReborn?: () => void) {
  const made: {
    readonly posted: ToWorker[]
    readonly tell: (type: string, data?: FromWorker) => void
    readonly ended: () => boolean
  }[] = []
  const client = createWorkerClient(() => {
    const listeners = new Map<string, (event: unknown) => void>()
    const posted: ToWorker[] = []
    let isEnded = false
    made.push({ posted, tell: (type, data) => listeners.get(type)?.({ data }), ended: () => isEnded })
    return {
      postMessage: (message: ToWorker) => posted.push(message),
      addEventListener: (type: string, listener: unknown) =>
        listeners.set(type, listener as (event: unknown) => void),
      terminate: () => {
        isEnded = true
      },
    } as unknown as Worker
  }, onReborn)
  return { client, made }
}
const asked = (one: { readonly posted: readonly ToWorker[] } | undefined) =>
  one?.posted.map((message) => (message.type === 'appel' ? `${message.nom} ${message.id}` : message.type))
const reasonOf = (call: Promise<unknown>) => call.catch((e: unknown) => e)

describe('a worker that dies', () => {
  it('is told to all who wait, in words', async () => {
    const { client, made } = mortals()
    const waiting = [
      reasonOf(client.call('territoire', QUESTION)),
      reasonOf(client.call('fiche', {} as never)),
    ]
    made[0]?.tell('error')
    made[1]?.tell('error')
    for (const reason of await Promise.all(waiting))
      expect(reason).toMatchObject({ name: 'ErreurCalcul', classe: 'arret' })
    expect(made.map((one) => one.ended())).toEqual([true, true])
  })

  it('is replaced by another, which is asked all that was waiting, once, and what it had computed again', async () => {
    const reborn: unknown[] = []
    const { client, made } = mortals(() => reborn.push('all'))
    const opening = client.call('ouvrir', { base: 'http://ici/' })
    made[0]?.tell('message', { type: 'resultat', id: 1, resultat: 'le manifeste' } as never)
    expect(await opening).toBe('le manifeste')
    const left = new AbortController()
    const answers = [client.call('territoire', QUESTION), client.call('lieux', QUESTION)]
    const dropped = reasonOf(client.call('fiche', {} as never, left.signal))
    made[0]?.tell('message', { type: 'partie', id: 3, champ: 'lieux', lignes: ['à moitié'] })
    left.abort('plus besoin')
    made[0]?.tell('error')
    expect(await dropped).toBe('plus besoin')
    expect(asked(made[1])).toEqual(['ouvrir 0', 'territoire 2', 'lieux 3'])
    expect(reborn).toEqual([])
    made[1]?.tell('message', { type: 'resultat', id: 2, resultat: 'le territoire' } as never)
    made[1]?.tell('message', { type: 'partie', id: 3, champ: 'lieux', lignes: ['entière'] })
    made[1]?.tell('message', { type: 'resultat', id: 3, resultat: {} } as never)
    expect(await Promise.all(answers)).toEqual(['le territoire', { lieux: ['entière'] }])
    expect(reborn).toEqual(['all'])
  })

  it('is replaced at the next question, which finds the data and one’s own opened again', async () => {
    const { client, made } = mortals()
    void reasonOf(client.call('ouvrir', { base: 'http://ici/' }))
    void reasonOf(client.call('mesDonnees', { octets: new Uint8Array([1]) }))
    made[0]?.tell('error')
    made[1]?.tell('error')
    const answer = client.call('territoire', QUESTION)
    expect(made).toHaveLength(3)
    const posted = made[2]?.posted.flatMap((message) => (message.type === 'appel' ? [message] : [])) ?? []
    expect(posted.map(({ nom }) => nom)).toEqual(['ouvrir', 'mesDonnees', 'territoire'])
    expect(posted[0]?.params).toEqual({ base: 'http://ici/' })
    // The one that is gone cannot end its successor.
    made[0]?.tell('error')
    made[2]?.tell('message', { type: 'resultat', id: posted[2]?.id ?? 0, resultat: 'le territoire' } as never)
    expect(await answer).toBe('le territoire')
  })

  it('that cannot be made is told too, and asked for again', async () => {
    let tries = 0
    const client = createWorkerClient(() => {
      tries++
      throw new Error('no workers here')
    })
    for (const _ of [1, 2])
      expect(await reasonOf(client.call('territoire', QUESTION))).toMatchObject({ classe: 'arret' })
    expect(tries).toBe(2)
  })
})
