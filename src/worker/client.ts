import type { ErreurTransmise, FromWorker, Params, RequestName, Result, ToWorker } from './protocol/index.ts'
import { createPending } from './protocol/pending.ts'
import { unpackResult } from './wire.ts'

/** A failure of the worker: partial data, a file that cannot be used, a fault of the program, or its death. */
export class ErreurCalcul extends Error {
  readonly classe: ErreurTransmise['classe']
  readonly chemin: string | undefined
  readonly genre: ErreurTransmise['genre']
  constructor(erreur: ErreurTransmise) {
    super(erreur.message)
    this.name = 'ErreurCalcul'
    this.classe = erreur.classe
    this.chemin = erreur.chemin
    this.genre = erreur.genre
  }
}

export interface WorkerClient {
  readonly call: <N extends RequestName>(
    nom: N,
    params: Params<N>,
    signal?: AbortSignal,
  ) => Promise<Result<N>>
}

interface Waiting {
  readonly nom: RequestName
  readonly resolve: (value: never) => void
  readonly reject: (reason: unknown) => void
  /** Long lists of the result, by field: they come before it. */
  readonly parties: Map<string, unknown[]>
}

const withParts = (resultat: unknown, { parties }: Waiting): unknown =>
  parties.size === 0 ? resultat : { ...(resultat as object), ...Object.fromEntries(parties) }

const OPENING: readonly RequestName[] = ['ouvrir', 'mesDonnees']

type Port = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

/**
 * Speaks the protocol over a worker, made at the first call. An aborted call rejects at once and tells the worker to drop
 * it. Where it dies, or cannot be made, all who wait are told; the next call makes another, which opens the data anew.
 */
export function createWorkerClient(make: () => Port): WorkerClient {
  const pending = createPending<Waiting>()
  let worker: Port | null = null
  /** What opened the data and laid a person's own over them: another worker begins with it. */
  const opening = new Map<RequestName, unknown>()
  const bury = (): void => {
    worker?.terminate()
    worker = null
    pending.rejectAll(new ErreurCalcul({ classe: 'arret', message: '' }))
  }
  const hear = (event: Event | MessageEvent): void => {
    const message = (event as MessageEvent<FromWorker>).data
    if (message.type === 'partie') {
      const lists = pending.get(message.id)?.parties
      const before = lists?.get(message.champ)
      if (before === undefined) lists?.set(message.champ, [...message.lignes])
      else before.push(...message.lignes)
      return
    }
    const waiting = pending.take(message.id)
    if (waiting === undefined) return
    if (message.type === 'resultat')
      waiting.resolve(unpackResult(waiting.nom, withParts(message.resultat, waiting)) as never)
    else waiting.reject(new ErreurCalcul(message.erreur))
  }
  const begin = (nom: RequestName): Port => {
    const made = make()
    made.addEventListener('message', hear)
    made.addEventListener('error', () => {
      // One that was replaced has nothing left to say.
      if (worker === made) bury()
    })
    for (const [first, params] of opening) {
      if (first === nom) break
      made.postMessage({ type: 'appel', id: 0, nom: first, params })
    }
    return made
  }
  const post = (message: ToWorker) => worker?.postMessage(message)
  return {
    call: (nom, params, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        try {
          worker ??= begin(nom)
        } catch {
          return reject(new ErreurCalcul({ classe: 'arret', message: '' }))
        }
        if (OPENING.includes(nom)) opening.set(nom, params)
        const id = pending.add({ nom, resolve: resolve as Waiting['resolve'], reject, parties: new Map() })
        const abort = () => {
          if (pending.take(id) === undefined) return
          post({ type: 'annuler', id })
          reject(signal?.reason)
        }
        signal?.addEventListener('abort', abort, { once: true })
        post({ type: 'appel', id, nom, params })
      }),
  }
}
