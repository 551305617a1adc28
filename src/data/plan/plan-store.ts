import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Territoire } from '../../domain/geo/territoire.ts'
import type { ReponsePlan } from '../../domain/plan/answer.ts'
import type { Moyens } from '../../domain/plan/territoire/moyens.ts'
import type { MoyensEcrits } from '../../state/moyens/moyens-ecrits.ts'
import type {
  ModelePlan,
  ModeleReponse,
  Plancher,
  PlanDemande,
  RechercheDemande,
  RechercheMessage,
  RefusMoyens,
} from '../../worker/protocol/plan.ts'

/** Where the search stands. */
export type EtatRecherche =
  /** The data are read, the model is made. */
  | { readonly type: 'prepare' }
  /** No plan yet, or one that may get better. */
  | { readonly type: 'cherche' }
  /** The solver has said its last word: proven, or out of time. */
  | { readonly type: 'fini' }
  /** The person stopped it. */
  | { readonly type: 'arrete' }
  /** The worker died, or the solver could not be loaded: the plan shown is the last it told. */
  | { readonly type: 'perdu' }
  | { readonly type: 'refus'; readonly refus: RefusMoyens }
  /** No plan meets the floors, or none was found in time. */
  | ({ readonly type: 'plancher' } & Plancher)
  | { readonly type: 'erreur'; readonly erreur: Error }

/** One search: what was asked, what is known. */
export interface Recherche {
  readonly territoire: Territoire
  /** As they were written, to be told from those of now; and as they were read. */
  readonly ecrits: MoyensEcrits
  readonly moyens: Moyens
  readonly limiteS: number
  readonly etat: EtatRecherche
  readonly modele: ModelePlan | null
  readonly reponse: ReponsePlan | null
  /** People that the plan shown lacks to meet the floors. */
  readonly manque: number
}

export interface PlanStore {
  readonly recherche: Recherche | null
  readonly search: (asked: Pick<Recherche, 'territoire' | 'ecrits' | 'moyens' | 'limiteS'>) => Promise<void>
  /** Ends the search: the last plan stays. */
  readonly stop: () => void
}

type Port = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

interface Outils {
  readonly askModele: (demande: PlanDemande) => Promise<ModeleReponse>
  /** Starts the worker that finds and proves one plan. */
  readonly start: () => Port
  readonly today: () => PlanDemande['le']
}

/** Room for loading the solver and ending a stage, beyond the time of the search itself. */
const MARGE_MS = 30_000

/** The plan of the page: one search at a time, in a worker that is ended with it; it goes on while another view is open. */
export function createPlanStore({ askModele, start, today }: Outils): StoreApi<PlanStore> {
  let port: Port | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = () => {
    clearTimeout(timer)
    port?.terminate()
    port = null
  }
  return createStore<PlanStore>()((set, get) => {
    const change = (patch: Partial<Recherche>) =>
      set(({ recherche }) => ({ recherche: recherche && { ...recherche, ...patch } }))
    const close = (etat: EtatRecherche, patch: Partial<Recherche> = {}) => {
      end()
      change({ etat, ...patch })
    }
    const hear = (message: RechercheMessage) => {
      if (message.type === 'premier') {
        const { reponse, manque } = message
        return change({ reponse, manque })
      }
      if (message.type === 'avance') {
        const before = get().recherche?.reponse ?? null
        const reponse = message.reponse ?? (before && { ...before, etapes: message.etapes })
        // Another plan than the first was found with the floors met.
        return change({ reponse, ...(message.reponse === null ? {} : { manque: 0 }) })
      }
      if (message.type === 'fini') return close({ type: 'fini' }, { reponse: message.reponse, manque: 0 })
      if (message.type === 'echec') return close({ type: 'perdu' })
      return close(message)
    }
    const run = (demande: RechercheDemande) => {
      const worker = start()
      port = worker
      // What a worker that was ended still says is nobody's.
      worker.addEventListener('message', (event) => {
        if (port === worker) hear((event as MessageEvent<RechercheMessage>).data)
      })
      worker.addEventListener('error', () => {
        if (port === worker) close({ type: 'perdu' })
      })
      timer = setTimeout(() => close({ type: 'perdu' }), demande.limiteS * 1000 + MARGE_MS)
      worker.postMessage(demande)
    }
    return {
      recherche: null,
      search: async (asked) => {
        end()
        const own: Recherche = { ...asked, etat: { type: 'prepare' }, modele: null, reponse: null, manque: 0 }
        set({ recherche: own })
        const isLast = () => get().recherche === own
        try {
          const { territoire, moyens, limiteS } = asked
          const answer = await askModele({ territoire, moyens, le: today() })
          if (!isLast()) return
          if (!answer.ok) return change({ etat: { type: 'refus', refus: answer.refus } })
          change({ modele: answer.modele, etat: { type: 'cherche' } })
          run({ instance: answer.modele.instance, limiteS })
        } catch (error) {
          if (isLast()) change({ etat: { type: 'erreur', erreur: error as Error } })
        }
      },
      stop: () => close({ type: 'arrete' }),
    }
  })
}
