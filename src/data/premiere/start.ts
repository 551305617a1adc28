import type { Abrege } from '../../dataset/cartes/abrege.ts'
import type { Prochaine } from '../../dataset/cartes/cartes-file.ts'
import type { WorkerClient } from '../../worker/client.ts'
import type { Params, RequestName, Result } from '../../worker/protocol/index.ts'
import type { PremiereVue } from './first-view.ts'

/**
 * The first view before the worker: what it needs of the manifest and, of a list, its first cards; the page answers from
 * them what this view asks, all else waits until it has been painted.
 */
export interface Premiere {
  /** Answers the first view; hands everything on once `lacher` was called. */
  readonly client: WorkerClient
  /** Null: the first view comes as all others do. */
  readonly abrege: Promise<Abrege | null>
  /** All that it answers from was read, or will not be. */
  readonly lue: Promise<unknown>
  /** What was read so far, without waiting: a view that finds all of it is drawn once. */
  readonly maintenant: {
    readonly abrege: () => Abrege | undefined
    readonly answer: <N extends RequestName>(nom: N, params: Params<N>) => Result<N> | undefined
  }
  /** The next sessions of the first cards, by id of the place; empty until these are there. */
  readonly prochaines: () => ReadonlyMap<string, readonly Prochaine[]>
  /** The first view was painted, or is left: the worker may start. */
  readonly lacher: () => void
  /** It may. */
  readonly lache: Promise<void>
}

type First = Awaited<ReturnType<typeof import('./read-first.ts')['readPremiere']>>
type Bref = import('./read-first.ts').Bref

/** Starts to read at once: its code, and what it answers from, side by side. */
export function startPremiere(inner: WorkerClient, base: string, vue: PremiereVue): Premiere {
  let open = (): void => undefined
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  let isOpen = false
  const lacher = () => {
    isOpen = true
    open()
  }
  const left = gate.then(() => null)
  let first: First | null = null
  setTimeout(lacher, LONGEST_MS)
  let known: Bref | null = null
  let tell = (_: Bref | null): void => undefined
  /** What needs no cards: the frame stands while they come. */
  const bref = new Promise<Bref | null>((resolve) => {
    tell = (read) => {
      known = read
      resolve(read)
    }
  })
  const reading = readAll(base, vue, tell)
    .catch(() => null)
    .then((read) => {
      first = read
      tell(read)
      if (read === null) lacher()
      return read
    })
  return {
    lacher,
    lache: gate,
    abrege: bref.then((read) => read?.abrege ?? null),
    lue: reading,
    maintenant: {
      abrege: () => known?.abrege,
      answer: (nom, params) => (isOpen ? null : known?.answer(nom, params)) ?? undefined,
    },
    prochaines: () => first?.prochaines ?? new Map(),
    client: {
      call: async (nom, params, signal) => {
        if (!isOpen && nom !== 'ouvrir') {
          // Who leaves the first view waits for it no more.
          const read = nom === 'territoireEnBref' ? bref : reading
          const answer = (await Promise.race([read, left]))?.answer(nom, params) ?? null
          if (answer !== null) return answer
        }
        await gate
        signal?.throwIfAborted()
        return inner.call(nom, params, signal)
      },
    },
  }
}

/** A first view that took so long to come, code and files, is waited for no more. */
const LONGEST_MS = 20_000

/** The code of the view and of its answers, side by side. */
async function readAll(base: string, vue: PremiereVue, onBref: (bref: Bref) => void): Promise<First | null> {
  const listCode = vue.type === 'liste' ? import('./list-first.ts') : null
  return (await import('./read-first.ts')).readPremiere(base, vue, listCode, onBref)
}
