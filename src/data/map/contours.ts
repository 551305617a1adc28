import { skipToken, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { FichierRef, Manifest } from '../../dataset/manifest.ts'
import { readJson } from '../../dataset/read-file.ts'
import { useServices } from '../context.tsx'

/** Published files never change under their name: once read, they stay good until the page closes. */
const PUBLISHED = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY, retry: 1 } as const

type Area = FeatureCollection<Polygon | MultiPolygon>

/** A published GeoJSON file; undefined `ref` waits. */
export function useGeoJson(ref: FichierRef | undefined) {
  const { read } = useServices()
  return useQuery({
    queryKey: ['geojson', ref?.chemin],
    queryFn: ref === undefined ? skipToken : () => readJson(read, ref, 'features') as Promise<Area>,
    ...PUBLISHED,
  })
}

/** Asks anew for all published GeoJSON that could not be read. */
export function useRelireContours(): () => void {
  const client = useQueryClient()
  return () =>
    void client.refetchQueries({
      queryKey: ['geojson'],
      predicate: ({ state }) => state.status === 'error',
    })
}

/** Outlines of more départements than this would be heavy, and unreadable: the départements' own suffice. */
const MAX_CONTOURS = 13

/** Commune outlines of a few départements, none of many; those that fail are left out and named. */
export function useContoursCommunes(manifest: Manifest | undefined, departements: readonly string[]) {
  const { read } = useServices()
  const refs = (manifest?.departements ?? []).flatMap((d) =>
    d.communes !== null && departements.length <= MAX_CONTOURS && departements.includes(d.code)
      ? [d.communes]
      : [],
  )
  return useQueries({
    queries: refs.map((ref) => ({
      queryKey: ['geojson', ref.chemin],
      queryFn: () => readJson(read, ref, 'features') as Promise<Area>,
      ...PUBLISHED,
    })),
    combine: combineContours,
  })
}

function combineContours(
  results: readonly { readonly data: Area | undefined; readonly error: Error | null }[],
) {
  return {
    collections: results.flatMap((r) => (r.data === undefined ? [] : [r.data])),
    errors: results.flatMap((r) => (r.error === null ? [] : [r.error])),
  }
}
