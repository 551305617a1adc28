import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { bytesOf, filesToKeep } from '../../dataset/garde/files-to-keep.ts'
import { dropDepartement, keepDepartement } from '../../dataset/garde/keep-departement.ts'
import { type Garde, listKept } from '../../dataset/garde/kept.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { useServices } from '../context.tsx'

const NOW = { staleTime: 0, gcTime: 0, retry: false } as const

/** Whether this browser can keep anything at all. */
export const canKeep = (): boolean => typeof caches !== 'undefined'

/** What is kept on the device, whole. */
export function useKept(): readonly Garde[] {
  const { base } = useServices()
  return useQuery({ queryKey: ['gardes'], queryFn: () => listKept(base), ...NOW }).data ?? NONE
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

type Issue = 'repos' | 'arrete' | 'plein' | 'echec' | 'retire'
interface Travail {
  readonly issue: Issue
  /** Why it failed, in words of the data set. */
  readonly detail: string
  /** Files that came, and all of them; null when nothing is on its way. */
  readonly avance: { readonly fait: number; readonly total: number } | null
}
const REPOS: Travail = { issue: 'repos', detail: '', avance: null }

/** Keeps, stops and removes one département. */
export function useGarder(manifest: Manifest, { code, nom }: Pick<Garde, 'code' | 'nom'>) {
  const { base, read, carte } = useServices()
  const queries = useQueryClient()
  const [travail, setTravail] = useState(REPOS)
  const stop = useRef<AbortController | null>(null)
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['gardes'] }),
      queries.invalidateQueries({ queryKey: ['place'] }),
    ])
  const garder = async () => {
    const controller = new AbortController()
    stop.current = controller
    // Asked at the person's word only; where it is refused, the files are kept all the same.
    await navigator.storage?.persist?.().catch(() => false)
    try {
      const files = await filesToKeep(manifest, code, read)
      const onFile = (fait: number) => setTravail({ ...REPOS, avance: { fait, total: files.length } })
      onFile(0)
      await keepDepartement({
        ...{ manifest, code, nom, files, base, read, onFile },
        signal: controller.signal,
      })
      // Its map too, where it comes: the service worker keeps what passes. Lists and figures do without.
      if (carte !== undefined) await Promise.all([carte.load(), fetch(carte.worker)]).catch(() => undefined)
      setTravail(REPOS)
    } catch (error) {
      setTravail({ ...REPOS, ...failureOf(error, controller.signal) })
    }
    await refresh()
  }
  const retirer = async () => {
    await dropDepartement(code)
    setTravail({ ...REPOS, issue: 'retire' })
    await refresh()
  }
  return { ...travail, garder, retirer, arreter: () => stop.current?.abort() }
}

function failureOf(error: unknown, { aborted }: AbortSignal): Pick<Travail, 'issue' | 'detail'> {
  if (aborted) return { issue: 'arrete', detail: '' }
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    return { issue: 'plein', detail: '' }
  return { issue: 'echec', detail: error instanceof Error ? error.message : String(error) }
}
