import { keepPreviousData } from '@tanstack/react-query'
import type { ManifestBref } from '../dataset/cartes/abrege.ts'
import type { CivilDate } from '../domain/calendar/civil-date.ts'
import type { Par, Question } from '../domain/coverage/question.ts'
import type { Territoire } from '../domain/geo/territoire.ts'
import type { Params } from '../worker/protocol/index.ts'
import { useServices } from './context.tsx'
import { keepWhile, useCall } from './use-call.ts'

/** Published files never change under their name: once read, they stay good until the page closes. */
const FOREVER = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY, retry: 1 } as const

/** The worker keeps the cells of a few answers only, so none is kept here; while one is computed the last stays. */
const ANSWER = { placeholderData: keepPreviousData, staleTime: 0, gcTime: 0, retry: false } as const

const NOT_KEPT = { gcTime: 0, retry: false } as const

/** Opens the data set in the worker; everything else waits for its manifest. */
export function useManifest() {
  const { base } = useServices()
  return useCall('ouvrir', { base }, { ...FOREVER, retry: false })
}

/** Name and départements of a territory: the list of its communes may be long, and comes later. */
export const useTerritoireEnBref = (manifest: ManifestBref, territoire: Territoire) =>
  useCall('territoireEnBref', { territoire }, FOREVER, manifest.version)

export const useTerritoire = (manifest: ManifestBref | undefined, territoire: Territoire | null) =>
  useCall('territoire', manifest && territoire && { territoire }, FOREVER, manifest?.version)

/** Territories to choose from for a typed text, once they are asked for (`demande`). */
export function useTerritoireOptions(manifest: ManifestBref, texte: string, demande: boolean) {
  const options = { placeholderData: keepPreviousData, ...FOREVER }
  return useCall('chercherTerritoires', demande ? { texte, limite: 12 } : null, options, manifest.version)
}

export const useLieux = (manifest: ManifestBref | undefined, territoire: Territoire | null) =>
  useCall('lieux', manifest && territoire && { territoire }, FOREVER, manifest?.version)

/** The figure; while the next one is computed the previous stays, with the cells that go with it. */
export function useCouverture(manifest: ManifestBref | undefined, question: Question | null, par: Par) {
  // Who asks last for what is on show already takes that.
  const options = { ...ANSWER, refetchOnMount: false } as const
  return useCall('couverture', manifest && question && { question, par }, options, manifest?.version)
}

/** Stops of tours that the figure of a question about workshops leaves out; null too where it is another question. */
export const useArretsHorsCompte = (
  manifest: ManifestBref,
  { territoire, offre, fenetre = null }: Question,
) =>
  useCall(
    'arretsHorsCompte',
    offre === 'ateliers' && territoire.type !== 'france' ? { territoire, fenetre } : null,
    { ...FOREVER, gcTime: 60_000 },
    manifest.version,
  ).data ?? null

/** What a figure rests on, on the day `le`; null waits. */
export const useRepose = (manifest: ManifestBref, question: Question | null, le: CivilDate) =>
  useCall('repose', question && { question, le }, { ...FOREVER, gcTime: 60_000 }, manifest.version)

/** The same question of several territories; null waits. While a territory is added those before stay, of the same question. */
export const useComparaison = (manifest: ManifestBref, demande: Params<'comparer'> | null) =>
  useCall(
    'comparer',
    demande,
    {
      ...FOREVER,
      placeholderData: keepWhile(demande, (asked) => asked.question),
      gcTime: 60_000,
    },
    manifest.version,
  )

/** Who has a seat in the workshops of a question, on the day `le`; null waits. The worker forgets what it paints. */
export const usePlacesDuJour = (
  manifest: ManifestBref,
  question: Question | null,
  le: CivilDate,
  taux: number | null,
) => useCall('placesDuJour', question && { question, le, taux }, NOT_KEPT, manifest.version)

/** The portrait of the territory of a question, on the day `le`. */
export const usePortrait = (manifest: ManifestBref, question: Question, le: CivilDate) =>
  useCall('portrait', { question, le }, { ...FOREVER, gcTime: 60_000 }, manifest.version)

/** Figures of a territory at each date of the data. */
export const useHistorique = (manifest: ManifestBref, territoire: Territoire | null) =>
  useCall('historique', territoire && { territoire }, FOREVER, manifest.version)

/** Times to the nearest places of a question; null waits. */
export const useTemps = (manifest: ManifestBref, question: Question | null) =>
  useCall('temps', question && { question }, { ...FOREVER, gcTime: 60_000 }, manifest.version)

/**
 * The straight figure of a question answered by road, asked once that answer is there (`pret`). Until then the one
 * before stays, as the answer before does.
 */
export const useEnLigneDroite = (manifest: ManifestBref, question: Question, par: Par, pret: boolean) =>
  useCouverture(manifest, pret ? { ...question, calcul: 'direct' } : null, par)

/** The nearest places of a point by road; null where it is not asked. */
export const usePointParRoute = (demande: Params<'pointParRoute'> | null) =>
  useCall('pointParRoute', demande, NOT_KEPT)

/** Residents that reach a place by road; null waits. */
export const useHabitantsAutour = (demande: Params<'habitantsAutour'> | null) =>
  useCall('habitantsAutour', demande, NOT_KEPT)
