import type { TuilePeinte } from '../domain/geo/tuile.ts'
import type { Handlers } from './answers/handlers.ts'
import { describeError } from './protocol/describe-error.ts'
import type { FromWorker, RequestName, ToWorker } from './protocol/index.ts'
import { packResult } from './wire.ts'

type Post = (message: FromWorker, transfer: Transferable[]) => void

/** What computes on the same cells and scenario, one after the other; of the rest, each name goes its own way. */
const FIGURES: readonly RequestName[] = [
  'couverture',
  'couvertureSans',
  'repose',
  'pointParRoute',
  'habitantsAutour',
  'situer',
  'scenario',
  'gain',
  'proposer',
  'carteImprimee',
  'peser',
  'glisser',
  'peindre',
  'modeleDuPlan',
  'carteDuPlan',
]
const laneOf = (nom: RequestName): string => (FIGURES.includes(nom) ? 'chiffres' : nom)

/**
 * Answers the calls of a lane one after the other. Each waits for a turn of the event loop first, so that a cancel
 * which arrived behind it is heard before the work begins: only the last move of a slider is computed. A file that
 * does not answer holds up the lane that asked for it, never the others.
 */
export function serveRequests(handlers: Handlers, post: Post): (message: ToWorker) => void {
  const lanes = new Map<string, Extract<ToWorker, { type: 'appel' }>[]>()

  async function work(lane: string, queue: Extract<ToWorker, { type: 'appel' }>[]): Promise<void> {
    while (queue.length > 0) {
      await nextTurn()
      const call = queue.shift()
      if (call === undefined) break
      const { id } = call
      try {
        const resultat = await run(handlers, call.nom, call.params)
        const packed = packResult(call.nom, resultat)
        for (const part of partsOf(packed)) post({ type: 'partie', id, ...part }, [])
        post({ type: 'resultat', id, resultat: withoutParts(packed) }, handedOver(resultat))
      } catch (error) {
        post({ type: 'erreur', id, erreur: describeError(error) }, [])
      }
    }
    lanes.delete(lane)
  }

  return (message) => {
    if (message.type === 'annuler') {
      // A call that has begun cannot be stopped: nobody waits for its answer any more.
      for (const queue of lanes.values()) {
        const at = queue.findIndex(({ id }) => id === message.id)
        if (at !== -1) queue.splice(at, 1)
      }
      return
    }
    const lane = laneOf(message.nom)
    const queue = lanes.get(lane)
    if (queue !== undefined) {
      queue.push(message)
      return
    }
    const opened = [message]
    lanes.set(lane, opened)
    void work(lane, opened)
  }
}

function run(handlers: Handlers, nom: RequestName, params: unknown): Promise<unknown> {
  return (handlers[nom] as (params: unknown) => Promise<unknown>)(params)
}

/** Rows of one message: the page reads a thousand places in 1.5 ms, twenty thousand in 28. */
const PARTIE = 1000
const isLong = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length > PARTIE

/** The long lists of a result, by its field, cut into messages of their own. */
function* partsOf(
  resultat: unknown,
): Generator<{ readonly champ: string; readonly lignes: readonly unknown[] }> {
  if (typeof resultat !== 'object' || resultat === null || Array.isArray(resultat)) return
  for (const [champ, liste] of Object.entries(resultat)) {
    if (!isLong(liste)) continue
    for (let from = 0; from < liste.length; from += PARTIE)
      yield { champ, lignes: liste.slice(from, from + PARTIE) }
  }
}

const withoutParts = (resultat: unknown): unknown =>
  typeof resultat === 'object' && resultat !== null && Object.values(resultat).some(isLong)
    ? Object.fromEntries(Object.entries(resultat).filter(([, value]) => !isLong(value)))
    : resultat

/** What a result gives away rather than copies: the pixels of its tiles. */
function handedOver(resultat: unknown): Transferable[] {
  if (typeof resultat !== 'object' || resultat === null || !('tuiles' in resultat)) return []
  const { tuiles } = resultat as { readonly tuiles: readonly TuilePeinte[] }
  return tuiles.flatMap(({ pixels }) => (pixels === null ? [] : [pixels.buffer]))
}

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0))
