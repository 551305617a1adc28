import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { bytesOf, filesToKeep } from '../../dataset/garde/files-to-keep.ts'
import { dropDepartement, keepDepartement } from '../../dataset/garde/keep-departement.ts'
import { type Garde, listKept } from '../../dataset/garde/kept.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { useServices } from '../context.tsx'

const NOW = { staleTime: 0, gcTime: 0, retry: false } as const

/** What is kept on the device, whole; null where this browser keeps nothing: it has no caches, or refuses them. */
export function useKept(): readonly Garde[] | null {
  const { base } = useServices()
  const { data, error } = useQuery({ queryKey: ['gardes'], queryFn: () => listKept(base), ...NOW })
  // With storage refused they are there all the same, and each call fails.
  const isRefused = error instanceof DOMException && error.name === 'SecurityError'
  return isRefused || typeof caches === 'undefined' ? null : (data ?? NONE)
}
const NONE: readonly Garde[] = []

/** Bytes free for this page, and whether the browser promised to leave them alone; null where it does not tell. */
export const usePlace = () =>
  useQuery({
    queryKey: ['place'],
    queryFn: async () => {
      const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {}
      const sure = (await navigator.storage?.persisted?.()) ?? false
      return quota === undefined ? null : { octets: Math.max(0, quota - (usage ?? 0)), sure }
    },
    ...NOW,
  }).data ?? null

/** What keeping a département of the data set takes; undefined until it is known, null where that cannot be read. */
export function useTaille(manifest: Manifest, code: string): number | null | undefined {
  const { read } = useServices()
  const { data, isError } = useQuery({
    queryKey: ['garde-taille', manifest.version, code],
    queryFn: async () => bytesOf(await filesToKeep(manifest, code, read)),
    ...{ staleTime: Number.POSITIVE_INFINITY, retry: false },
  })
  return isError ? null : data
}

type Issue = 'repos' | 'garde' | 'arrete' | 'plein' | 'echec' | 'retire'
interface Travail {
  readonly issue: Issue
  /** Why it failed, in words of the data set. */
  readonly detail: string
  /** Files that came, and all of them; null when nothing is on its way. */
  readonly avance: { readonly fait: number; readonly total: number } | null
  readonly arreter: () => void
}
const REPOS: Travail = { issue: 'repos', detail: '', avance: null, arreter: () => undefined }

/**
 * Keeps, stops and removes one département. What is on its way goes on when one leaves the page, and is found there
 * again, with its end; what came of it is forgotten once it was read.
 */
export function useGarder(manifest: Manifest, { code, nom }: Pick<Garde, 'code' | 'nom'>) {
  const { base, read, carte } = useServices()
  const queries = useQueryClient()
  const { travail, setTravail } = useTravail(code)
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['gardes'] }),
      queries.invalidateQueries({ queryKey: ['place'] }),
    ])
  const garder = async () => {
    const controller = new AbortController()
    const moving = { ...REPOS, arreter: () => controller.abort() }
    // Asked at the person's word only; where it is refused, the files are kept all the same.
    await navigator.storage?.persist?.().catch(() => false)
    try {
      const files = await filesToKeep(manifest, code, read)
      const onFile = (fait: number) => setTravail({ ...moving, avance: { fait, total: files.length } })
      onFile(0)
      await keepDepartement({
        ...{ manifest, code, nom, files, base, read, onFile },
        signal: controller.signal,
      })
      // Its map too, where it comes: the service worker keeps what passes. Lists and figures do without.
      if (carte !== undefined) await Promise.all([carte.load(), fetch(carte.worker)]).catch(() => undefined)
      setTravail({ ...REPOS, issue: 'garde' })
    } catch (error) {
      setTravail({ ...REPOS, ...failureOf(error, controller.signal) })
    }
    await refresh()
  }
  const retirer = async () => {
    await dropDepartement(code, base)
    setTravail({ ...REPOS, issue: 'retire' })
    await refresh()
  }
  return { ...travail, garder, retirer }
}

/** What is done with a département in this tab, whoever looks at it. */
function useTravail(code: string) {
  const queries = useQueryClient()
  const queryKey = ['garde-travail', code]
  const { data: travail } = useQuery({
    ...{ queryKey, queryFn: () => REPOS, initialData: REPOS },
    ...{ staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY },
  })
  const setTravail = (next: Travail) => queries.setQueryData(queryKey, next)
  useEffect(
    () => () => {
      queries.setQueryData(['garde-travail', code], (last?: Travail) => (last?.avance ? last : REPOS))
    },
    [queries, code],
  )
  return { travail, setTravail }
}

function failureOf(error: unknown, { aborted }: AbortSignal): Pick<Travail, 'issue' | 'detail'> {
  if (aborted) return { issue: 'arrete', detail: '' }
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    return { issue: 'plein', detail: '' }
  return { issue: 'echec', detail: error instanceof Error ? error.message : String(error) }
}
