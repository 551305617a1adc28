/**
 * Composition root of the worker that finds and proves a plan: one plan, then it is ended. Its name begins as that of the
 * exact optimum, because only such responses may compile WebAssembly (geo/serve/headers.ts).
 */
import loadHighs from 'highs'
import wasmUrl from 'highs/runtime?url'
import { searchPlan } from './answers/plan/search-plan.ts'
import type { RechercheDemande, RechercheMessage } from './protocol/plan.ts'

const scope = self as unknown as {
  postMessage: (message: RechercheMessage) => void
  onmessage: ((event: MessageEvent<RechercheDemande>) => void) | null
}

scope.onmessage = ({ data }) =>
  void searchPlan(data, {
    load: () => loadHighs({ locateFile: () => wasmUrl }),
    now: () => performance.now(),
    tell: (message) => scope.postMessage(message),
  })
