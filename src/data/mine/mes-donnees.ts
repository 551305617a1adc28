import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Manifest } from '../../dataset/manifest.ts'
import { publishedVersion } from '../../dataset/mine/is-with-mine.ts'
import type { CivilDate } from '../../domain/calendar/civil-date.ts'
import type { Question } from '../../domain/coverage/question.ts'
import { formatTerritoire, parseTerritoire } from '../../domain/geo/territoire.ts'
import type { EtatAdresse } from '../../domain/imports/adresses.ts'
import importsWorkerUrl from '../../worker/imports.worker.ts?worker&url'
import type { QuoiTable } from '../../worker/protocol/edits.ts'
import type {
  ExamenDemande,
  FromImports,
  NomImports,
  RequetesImports,
  ToImports,
} from '../../worker/protocol/imports.ts'
import { lazyPort, type Port } from '../../worker/protocol/lazy-port.ts'
import type { MesDonnees } from '../../worker/protocol/mes-donnees.ts'
import { createPending } from '../../worker/protocol/pending.ts'
import { fetchPosition } from '../adresses.ts'
import { useServices } from '../context.tsx'
import { todayIn } from '../maintenant.ts'
import { useTerritoireCourant } from '../question.ts'
import { useCall } from '../use-call.ts'
import { ENSEMBLE_MAX, ouvrirFichiers, ouvrirOctets } from './ouvrir-fichier.ts'
import { situerAdresses, waitMs } from './situer-adresses.ts'
import { canalOnglets, relire } from './suivre-onglets.ts'

type NomDemande = 'ficheModifiable' | 'modifications' | 'fraicheur' | 'exporterTable' | 'exporterDossier'
/** What a form writes, answered by what was refused. */
type NomNote = 'corriger' | 'ajouterLieu' | 'ajouterAtelier' | 'noterSeance' | 'fermer'
export type Progres = (fait: number, total: number) => void

export interface ImportsClient {
  readonly call: <N extends NomImports>(
    nom: N,
    params: RequetesImports[N][0],
    options?: { readonly progres?: Progres; readonly transfer?: Transferable[] },
  ) => Promise<RequetesImports[N][1]>
  /** Ends the worker at once, whatever it does: the next call starts another. Calls under way reject. */
  readonly stop: () => void
}

/** A failure of the worker that reads files: `plein` when the device has no room left, `arret` when it was stopped. */
export class ErreurImports extends Error {
  readonly classe: 'plein' | 'arret' | 'programme'
  constructor(message: string) {
    super(message)
    this.name = 'ErreurImports'
    this.classe = message === 'plein' || message === 'arret' ? message : 'programme'
  }
}

/** Speaks with the worker that reads a person's files; it starts with the first call. */
export function createImportsClient(start: () => Port): ImportsClient {
  const pending = createPending<{
    readonly resolve: (value: never) => void
    readonly reject: (reason: unknown) => void
    readonly progres: Progres | undefined
  }>()
  const port = lazyPort<FromImports>(start, {
    hear: (message) => {
      if (message.type === 'progres') return pending.get(message.id)?.progres?.(message.fait, message.total)
      const waiting = pending.take(message.id)
      if (message.type === 'resultat') waiting?.resolve(message.resultat as never)
      else waiting?.reject(new ErreurImports(message.message))
    },
    gone: () => pending.rejectAll(new ErreurImports('arret')),
  })
  return {
    stop: port.close,
    call: (nom, params, { progres, transfer = [] } = {}) =>
      new Promise((resolve, reject) => {
        const id = pending.add({ resolve, reject, progres })
        const message: ToImports = { id, nom, params }
        port.get().postMessage(message, transfer)
      }),
  }
}

/** Addresses asked between two writes. */
const PAGE_ADRESSES = 50

/** One for the tab: what is not kept on the device lives in its worker. */
let shared: ImportsClient | null = null
let partage = false

/** What the view "Mes données" may do; each answer tells what is kept now, and the other worker follows. */
export function useImports(manifest: Manifest) {
  const { base, client } = useServices()
  const queries = useQueryClient()
  const code = formatTerritoire(useTerritoireCourant(manifest))
  const version = publishedVersion(manifest)
  return useMemo(() => {
    shared ??= createImportsClient(() => new Worker(importsWorkerUrl, { type: 'module' }))
    const imports = shared
    const tabs = canalOnglets()
    const follow = async (state: MesDonnees, isNews = true): Promise<MesDonnees> => {
      await relire({ client, base }, queries, state.octets)
      // Other tabs read anew, whatever they show; what is not kept is nobody else's.
      if (isNews && state.gardees) tabs.postMessage('')
      return state
    }
    const territoire = parseTerritoire(code) ?? { type: 'france' as const }
    const open = () => imports.call('ouvrir', { base, version, territoire, aujourdhui: todayIn(), partage })
    return {
      ouvrir: async () => follow(await open(), false),
      /** Told when another tab changes what is kept. */
      surveiller: (onChange: () => void): (() => void) => {
        tabs.addEventListener('message', onChange)
        return () => tabs.removeEventListener('message', onChange)
      },
      /** Whether this device is shared: then nothing is kept on it. */
      partage: () => partage,
      partager: async (isShared: boolean) => {
        partage = isShared
        return follow(await open())
      },
      lire: async (files: readonly File[], progres: Progres) => {
        await open()
        const opened = await ouvrirFichiers(files)
        // The worker counts the files as they were chosen: one that was not opened stands there empty.
        const fichiers = files.map(({ name: nom }, i) => ({
          nom,
          octets: opened[i]?.lu ?? new ArrayBuffer(0),
        }))
        const transfer = fichiers.map(({ octets }) => octets)
        const read = await imports.call('lire', { fichiers }, { progres, transfer })
        return read.map((one, i) => ({ ...one, pasOuvert: opened[i]?.refus ?? null }))
      },
      examiner: (demande: ExamenDemande, progres: Progres) => imports.call('examiner', demande, { progres }),
      /**
       * Asks the State's service about every address of the last report that it was not asked yet: only after the
       * person agrees. What it answers is kept by fifties, so that a stop loses little. `false`: it does not answer.
       */
      situer: async (signal: AbortSignal, onReponse: () => void): Promise<boolean> => {
        for (;;) {
          const adresses = await imports.call('adresses', { limite: PAGE_ADRESSES })
          if (adresses.length === 0) return true
          const reponses: Record<string, EtatAdresse> = {}
          try {
            const isUp = await situerAdresses(adresses, {
              ask: fetchPosition,
              wait: waitMs,
              signal,
              onReponse: ({ cle }, etat) => {
                reponses[cle] = etat
                onReponse()
              },
            })
            if (!isUp) return false
          } finally {
            await imports.call('noter', { reponses })
          }
        }
      },
      rapport: () => imports.call('rapport', null),
      utiliser: async () => follow(await imports.call('utiliser', { le: Date.now() })),
      retirer: async (id: string | null) => follow(await imports.call('retirer', { id, le: Date.now() })),
      compter: async (sans: boolean) => follow(await imports.call('compter', { sans })),
      lireCopie: async (file: File) => {
        const { lu: octets, refus } = await ouvrirOctets(file, ENSEMBLE_MAX)
        return octets === null
          ? { pasOuvert: refus }
          : imports.call('lireCopie', { octets }, { transfer: [octets] })
      },
      restaurer: async (params: RequetesImports['restaurer'][0]) =>
        follow(await imports.call('restaurer', params)),
      doublonsGardes: () => imports.call('doublonsGardes', null),
      trancher: async (quoi: Omit<RequetesImports['trancher'][0], 'le'>) =>
        follow(await imports.call('trancher', { ...quoi, le: Date.now() })),
      modifieesDepuis: (id: string) => imports.call('modifieesDepuis', { id }),
      /** Asks what changes nothing: a record as a form shows it, lists of edits. */
      demander: async <N extends NomDemande>(nom: N, params: RequetesImports[N][0]) => {
        await open()
        return imports.call(nom, params)
      },
      /** Writes what a form says; what is refused changes nothing. */
      noter: async <N extends NomNote>(nom: N, params: Omit<RequetesImports[N][0], 'le'>) => {
        await open()
        const dit = { ...params, le: Date.now() } as unknown as RequetesImports[N][0]
        const note = await imports.call(nom, dit)
        if (note.mes !== null) await follow(note.mes)
        return note
      },
      supprimer: async (quoi: Omit<RequetesImports['supprimer'][0], 'le'>) =>
        follow(await imports.call('supprimer', { ...quoi, le: Date.now() })),
      exporter: (quoi: QuoiTable | 'sauvegarde') => imports.call('exporter', { quoi }),
      /** Sessions of a territory between two days, those of one's own among them. */
      seances: (du: CivilDate, au: CivilDate) => client.call('seances', { territoire, du, au }),
      stop: imports.stop,
    }
  }, [base, version, client, queries, code])
}

export type Imports = ReturnType<typeof useImports>

/** The figure of a question without what a person brought. */
export const useChiffreSans = (manifest: Manifest, question: Question | null) =>
  useCall('couvertureSans', question && { question }, { staleTime: 60_000, gcTime: 60_000 }, manifest.version)
