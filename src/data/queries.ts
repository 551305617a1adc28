import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { FichierRef, Manifest } from '../dataset/manifest.ts'
import { readJson } from '../dataset/read-file.ts'
import type { Par, Question } from '../domain/coverage/question.ts'
import { formatTerritoire, type Territoire } from '../domain/geo/territoire.ts'
import type { Params } from '../worker/protocol/index.ts'
import { useServices } from './context.tsx'

/** Published files never change under their name: once read, they stay good until the page closes. */
const FOREVER = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY, retry: 1 } as const

/** Opens the data set in the worker; everything else waits for its manifest. */
export function useManifest() {
  const { client, base } = useServices()
  return useQuery({
    queryKey: ['manifest', base],
    queryFn: ({ signal }) => client.call('ouvrir', { base }, signal),
    ...FOREVER,
    retry: false,
  })
}

export function useTerritoire(manifest: Manifest | undefined, territoire: Territoire | null) {
  const { client } = useServices()
  return useQuery({
    queryKey: ['territoire', manifest?.version, territoire && formatTerritoire(territoire)],
    queryFn: ({ signal }) =>
      client.call('territoire', { territoire: territoire ?? { type: 'france' } }, signal),
    enabled: manifest !== undefined && territoire !== null,
    ...FOREVER,
  })
}

export function useTerritoireOptions(manifest: Manifest | undefined, texte: string) {
  const { client } = useServices()
  return useQuery({
    queryKey: ['options', manifest?.version, texte],
    queryFn: ({ signal }) => client.call('chercherTerritoires', { texte, limite: 12 }, signal),
    enabled: manifest !== undefined,
    placeholderData: keepPreviousData,
    ...FOREVER,
  })
}

export function useLieux(manifest: Manifest | undefined, territoire: Territoire | null) {
  const { client } = useServices()
  return useQuery({
    queryKey: ['lieux', manifest?.version, territoire && formatTerritoire(territoire)],
    queryFn: ({ signal }) => client.call('lieux', { territoire: territoire ?? { type: 'france' } }, signal),
    enabled: manifest !== undefined && territoire !== null,
    ...FOREVER,
  })
}

/** The figure; while the next one is computed the previous stays, with the cells that go with it. */
export function useCouverture(manifest: Manifest | undefined, question: Question | null, par: Par) {
  const { client } = useServices()
  return useQuery({
    queryKey: ['couverture', manifest?.version, question, par],
    queryFn: ({ signal }) => {
      if (question === null) throw new Error('aucune question')
      return client.call('couverture', { question, par }, signal)
    },
    enabled: manifest !== undefined && question !== null,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  })
}

/**
 * The straight figure of a question answered by road, asked once that answer is there (`pret`). Until then the one
 * before stays, as the answer before does.
 */
export function useEnLigneDroite(manifest: Manifest, question: Question, par: Par, pret: boolean) {
  const { client } = useServices()
  return useQuery({
    queryKey: ['couverture', manifest.version, { ...question, calcul: 'direct' }, par],
    queryFn: ({ signal }) =>
      client.call('couverture', { question: { ...question, calcul: 'direct' }, par }, signal),
    enabled: pret,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  })
}

/** The nearest places of a point by road; null where it is not asked. */
export function usePointParRoute(demande: Params<'pointParRoute'> | null) {
  const { client } = useServices()
  return useQuery({
    queryKey: ['pointParRoute', demande],
    queryFn: ({ signal }) => {
      if (demande === null) throw new Error('aucun point')
      return client.call('pointParRoute', demande, signal)
    },
    enabled: demande !== null,
    gcTime: 0,
    retry: false,
  })
}

/** Residents that reach a place by road; null waits. */
export function useHabitantsAutour(demande: Params<'habitantsAutour'> | null) {
  const { client } = useServices()
  return useQuery({
    queryKey: ['habitantsAutour', demande],
    queryFn: ({ signal }) => {
      if (demande === null) throw new Error('aucun lieu')
      return client.call('habitantsAutour', demande, signal)
    },
    enabled: demande !== null,
    gcTime: 0,
    retry: false,
  })
}

type Area = FeatureCollection<Polygon | MultiPolygon>

/** A published GeoJSON file; undefined `ref` waits. */
export function useGeoJson(ref: FichierRef | undefined) {
  const { read } = useServices()
  return useQuery({
    queryKey: ['geojson', ref?.chemin],
    queryFn: () => {
      if (ref === undefined) throw new Error('aucun fichier')
      return readJson(read, ref) as Promise<Area>
    },
    enabled: ref !== undefined,
    ...FOREVER,
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
      queryFn: () => readJson(read, ref) as Promise<Area>,
      ...FOREVER,
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
