/**
 * Composition root of the worker that proves an optimum. Its own file, because its response alone may carry
 * `'wasm-unsafe-eval'` (geo/serve/headers.ts), and because HiGHS holds its thread until it is done.
 */
import loadHighs from 'highs'
import wasmUrl from 'highs/runtime?url'
import type { HighsAnswer } from '../domain/kernel/siting-model.ts'
import { solveOptimum } from '../domain/scenario/optimum.ts'
import type { OptimumDemande, OptimumReponse } from './protocol/scenario.ts'

const scope = self as unknown as {
  postMessage: (message: OptimumReponse) => void
  onmessage: ((event: MessageEvent<OptimumDemande>) => void) | null
}

scope.onmessage = ({ data }) => {
  void answer(data).then((reponse) => scope.postMessage(reponse))
}

async function answer({ probleme, limiteS }: OptimumDemande): Promise<OptimumReponse> {
  try {
    const highs = await loadHighs({ locateFile: () => wasmUrl })
    const choix = solveOptimum(
      (model, options) => highs.solve(model, options) as HighsAnswer,
      probleme,
      limiteS,
    )
    return { choix }
  } catch {
    return { choix: null }
  }
}
