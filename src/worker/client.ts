import type { ErreurTransmise, FromWorker, Params, RequestName, Result, ToWorker } from './protocol/index.ts'
import { createPending } from './protocol/pending.ts'
import { unpackResult } from './wire.ts'

/** A failure of the worker: partial data, a file that cannot be used, a fault of the program, or its death. */
export class ErreurCalcul extends Error {
  declare readonly classe: ErreurTransmise['classe']
  declare readonly chemin: string | undefined
  declare readonly genre: ErreurTransmise['genre']
  declare readonly depuis: number | undefined
  constructor(erreur: ErreurTransmise) {
    super()
    Object.assign(this, { name: 'ErreurCalcul', ...erreur })
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
  readonly params: unknown
  readonly resolve: (value: never) => void
  readonly reject: (reason: unknown) => void
  /** Long lists of the result, by field: they come before it. */
  readonly parties: Map<string, unknown[]>
  /** It was asked of a worker that died: it may have killed it, and is asked once more only. */
  encore: boolean
}

const withParts = (resultat: unknown, { parties }: Waiting): unknown =>
  parties.size === 0 ? resultat : { ...(resultat as object), ...Object.fromEntries(parties) }

const OPENING: readonly RequestName[] = ['ouvrir', 'mesDonnees']

const stopped = () => new ErreurCalcul({ classe: 'arret', message: '' })

type Port = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

/**
 * Speaks the protocol over a worker, made at the first call. An aborted call rejects at once and tells the worker to drop
 * it. Where it dies, another opens the data anew and is asked all that was waiting, once; where that one dies too, or none
 * can be made, who waits is told, and the next call makes another. `onReborn`: another answers, which knows nothing of
 * what the one before it had computed.
 */
export function createWorkerClient(make: () => Port, onReborn: () => void = () => undefined): WorkerClient {
  const pending = createPending<Waiting>()
  let worker: Port | null = null
  /** What opened the data and laid a person's own over them: another worker begins with it. */
  const opening = new Map<RequestName, unknown>()
  let wasBuried = false
  const bury = (): void => {
    worker?.terminate()
    worker = null
    wasBuried = true
    for (const [id, waiting] of pending.all()) {
      const isLast = waiting.encore
      waiting.encore = true
      waiting.parties.clear()
      if (isLast || !ask(id, waiting)) pending.take(id)?.reject(stopped())
    }
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
    if (wasBuried) onReborn()
    wasBuried = false
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
  /** False where no worker can be made. */
  const ask = (id: number, { nom, params }: Pick<Waiting, 'nom' | 'params'>): boolean => {
    try {
      worker ??= begin(nom)
    } catch {
      return false
    }
    post({ type: 'appel', id, nom, params })
    return true
  }
  return {
    call: (nom, params, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const waiting = { nom, params, resolve: resolve as Waiting['resolve'], reject }
        const id = pending.add({ ...waiting, parties: new Map(), encore: false })
        if (!ask(id, waiting)) return pending.take(id)?.reject(stopped())
        if (OPENING.includes(nom)) opening.set(nom, params)
        const abort = () => {
          if (pending.take(id) === undefined) return
          post({ type: 'annuler', id })
          reject(signal?.reason)
        }
        signal?.addEventListener('abort', abort, { once: true })
      }),
  }
}
