import type { ProvenChoice } from '../../domain/kernel/siting-model.ts'
import type { Probleme } from '../../domain/scenario/siting.ts'
import optimumWorkerUrl from '../../worker/optimum.worker.ts?worker&url'
import type { OptimumReponse } from '../../worker/protocol/optimum.ts'

/** Room for loading HiGHS and reading the model, beyond the search itself. */
const MARGE_MS = 30_000

/**
 * Proves a choice in a worker that does nothing else: HiGHS cannot be interrupted, so stopping ends the worker.
 * `onDone` gets null when it could not be done.
 */
export function startOptimum(
  probleme: Probleme,
  limiteS: number,
  onDone: (choix: ProvenChoice | null) => void,
): { readonly stop: () => void } {
  const worker = new Worker(optimumWorkerUrl, { type: 'module' })
  const stop = () => {
    clearTimeout(timer)
    worker.terminate()
  }
  const finish = (choix: ProvenChoice | null) => {
    stop()
    onDone(choix)
  }
  const timer = setTimeout(() => finish(null), limiteS * 1000 + MARGE_MS)
  worker.addEventListener('message', (event: MessageEvent<OptimumReponse>) => finish(event.data.choix))
  worker.addEventListener('error', () => finish(null))
  worker.postMessage({ probleme, limiteS })
  return { stop }
}
