import { keepPreviousData, useQueryClient } from '@tanstack/react-query'
import type { ManifestBref } from '../dataset/cartes/abrege.ts'
import type { Mode } from '../domain/coverage/modes.ts'
import type { Territoire } from '../domain/geo/territoire.ts'
import type { FicheDemande, LieuxDemande } from '../worker/protocol/trouver.ts'
import { keepWhile, useCall } from './use-call.ts'

const KEEP_TEN_MINUTES = { staleTime: Number.POSITIVE_INFINITY, gcTime: 600_000, retry: 1 } as const
/** Answers of a past minute are of no use. */
const MINUTE = { staleTime: 60_000, gcTime: 60_000, retry: 1 } as const

/** Whether times by road may be had by a mode: anywhere in the data set, or from a département. */
export const hasRoads = ({ departements }: ManifestBref, mode: Mode, from?: string): boolean =>
  departements.some(({ code, routes }) => (from ?? code) === code && routes?.modes.includes(mode))

/** Communes and places for a typed text; the empty text makes the worker ready. */
export function useChercher(manifest: ManifestBref, texte: string, enabled: boolean) {
  const options = { placeholderData: keepPreviousData, ...KEEP_TEN_MINUTES }
  return useCall('chercher', enabled ? { texte, limite: 8 } : null, options, manifest.version)
}

/** Whether names of places can be searched: an error where their file cannot be read, and how to ask again. */
export function useNomsLieux(manifest: ManifestBref) {
  const { error, isSuccess, refetch } = useChercher(manifest, '', true)
  const client = useQueryClient()
  const retry = async () => {
    await refetch()
    // What was found without them is found again with them.
    await client.invalidateQueries({ queryKey: ['chercher'] })
  }
  return { error, isSuccess, retry }
}

/** The list; while the next one of the territory is computed the previous stays, which whoever shows it must say. */
export function useListeLieux(manifest: ManifestBref, demande: LieuxDemande, limite: number) {
  const options = { placeholderData: keepWhile(demande, (asked) => asked.territoire), ...MINUTE }
  return useCall('trouver', { ...demande, limite }, options, manifest.version)
}

export function useFiche(manifest: ManifestBref, demande: FicheDemande, enabled = true) {
  const options = {
    // Another minute or another week of the same place: the sheet stays; another place: it does not. Times by road take
    // longer to come than estimates: those of another start or mode do not stand in for them.
    placeholderData: keepWhile(demande, (asked) =>
      demande.calcul === 'routes' ? { ...asked, instantMs: 0, semaine: 0 } : asked.id,
    ),
    ...MINUTE,
  }
  return useCall('fiche', enabled ? demande : null, options, manifest.version)
}

/** Which places are open and which are closed, for the map; the others do not say. */
export function useOuvertures(
  manifest: ManifestBref,
  territoire: Territoire,
  instantMs: number,
  enabled: boolean,
) {
  const asked = { territoire, instantMs }
  const options = { placeholderData: keepWhile(asked, (one) => one.territoire), ...MINUTE }
  return useCall('ouvertures', enabled ? asked : null, options, manifest.version)
}

/** What to give up when a list is empty. */
export const useRelacher = (manifest: ManifestBref, demande: LieuxDemande) =>
  useCall('relacherLieux', demande, MINUTE, manifest.version)
