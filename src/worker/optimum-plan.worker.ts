/**
 * Composition root of the worker that finds and proves a plan: one plan, or one curve, then it is ended. Its name begins as that of the
 * exact optimum, because only such responses may compile WebAssembly (geo/serve/headers.ts).
 */
import loadHighs from 'highs'
import wasmUrl from 'highs/runtime?url'
import { drawCourbe } from './answers/plan/draw-courbe.ts'
import { searchPlan } from './answers/plan/search-plan.ts'
import type { CourbeDemande, CourbeMessage, RechercheDemande, RechercheMessage } from './protocol/plan.ts'

const scope = self as unknown as {
  postMessage: (message: RechercheMessage | CourbeMessage) => void
  onmessage: ((event: MessageEvent<RechercheDemande | CourbeDemande>) => void) | null
}

const outils = {
  load: () => loadHighs({ locateFile: () => wasmUrl }),
  now: () => performance.now(),
  tell: (message: RechercheMessage | CourbeMessage) => scope.postMessage(message),
}

scope.onmessage = ({ data }) => void ('etapes' in data ? drawCourbe(data, outils) : searchPlan(data, outils))
