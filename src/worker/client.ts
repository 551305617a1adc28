import type { ErreurTransmise, FromWorker, Params, RequestName, Result, ToWorker } from './protocol/index.ts'
import { unpackResult } from './wire.ts'

/** A failure of the worker: partial data, a file that cannot be used, a fault of the program, or its death. */
export class ErreurCalcul extends Error {
  readonly classe: ErreurTransmise['classe']
  readonly chemin: string | undefined
  constructor(erreur: ErreurTransmise) {
    super(erreur.message)
    this.name = 'ErreurCalcul'
    this.classe = erreur.classe
    this.chemin = erreur.chemin
  }
}

export interface WorkerClient {
  readonly call: <N extends RequestName>(
    nom: N,
    params: Params<N>,
    signal?: AbortSignal,
  ) => Promise<Result<N>>
}

interface Pending {
  readonly nom: RequestName
  readonly resolve: (value: never) => void
  readonly reject: (reason: unknown) => void
}

type Port = Pick<Worker, 'postMessage' | 'addEventListener'>

/** Speaks the protocol over a worker. An aborted call rejects at once and tells the worker to drop it. */
export function createWorkerClient(worker: Port): WorkerClient {
  const pending = new Map<number, Pending>()
  let nextId = 1
  /** Set once the worker is gone: a call to it would wait for ever. */
  let dead: ErreurCalcul | null = null
  const post = (message: ToWorker) => worker.postMessage(message)
  worker.addEventListener('message', (event) => {
    const message = (event as MessageEvent<FromWorker>).data
    const waiting = pending.get(message.id)
    if (waiting === undefined) return
    pending.delete(message.id)
    if (message.type === 'resultat') waiting.resolve(unpackResult(waiting.nom, message.resultat) as never)
    else waiting.reject(new ErreurCalcul(message.erreur))
  })
  worker.addEventListener('error', () => {
    const error = new ErreurCalcul({ classe: 'arret', message: '' })
    dead = error
    for (const waiting of pending.values()) waiting.reject(error)
    pending.clear()
  })
  return {
    call: (nom, params, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        if (dead !== null) return reject(dead)
        const id = nextId++
        pending.set(id, { nom, resolve: resolve as Pending['resolve'], reject })
        const abort = () => {
          if (!pending.delete(id)) return
          post({ type: 'annuler', id })
          reject(signal?.reason)
        }
        signal?.addEventListener('abort', abort, { once: true })
        post({ type: 'appel', id, nom, params })
      }),
  }
}
