import { skipToken, useQuery } from '@tanstack/react-query'
import type { Manifest } from '../../dataset/manifest.ts'
import { readJson } from '../../dataset/read-file.ts'
import { useServices } from '../context.tsx'

interface Pages {
  readonly fichiers: readonly { readonly chemin: string }[]
}

/** Paths of the calendars and the pages without script that are published; read once it is asked for (`demande`). */
export function usePages({ pages }: Manifest, demande: boolean) {
  const { read } = useServices()
  return useQuery({
    queryKey: ['pages', pages?.chemin],
    queryFn:
      pages === undefined || !demande
        ? skipToken
        : async () => {
            const { fichiers } = (await readJson(read, pages, 'fichiers')) as Pages
            return new Set(fichiers.map(({ chemin }) => chemin))
          },
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
  })
}
