import { skipToken, useQuery } from '@tanstack/react-query'
import type { Manifest } from '../dataset/manifest.ts'
import type { Bbox } from '../domain/geo/bbox.ts'
import { squareAround } from '../domain/geo/tuile.ts'
import type { StreetDrawing } from '../domain/roads/street-ranks.ts'
import { MIN_STREET_ZOOM } from '../domain/roads/street-ranks.ts'
import { useUi } from '../state/ui/ui-context.tsx'
import streetsWorkerUrl from '../worker/streets.worker.ts?worker&url'
import { useServices } from './context.tsx'
import { createStreetsClient, networksOf } from './map/streets.ts'

/** Streets to be printed, the widest last, and whom to thank for them. */
export interface PlanRues {
  readonly rues: readonly StreetDrawing[]
  readonly mentions: readonly string[]
  /** A file of some could not be read: they are not all drawn. */
  readonly manque: boolean
}

/** When they cannot be read at all: a map without streets must say that it lacks them. */
const RIEN_DE_LU: PlanRues = { rues: [], mentions: [], manque: true }

/** Where there are none to draw, or none is wanted (`rues.affichees`). */
const SANS_RUES: PlanRues = { rues: [], mentions: [], manque: false }

/**
 * The streets of a box, for a printed map: no street where no road file lies. A worker is started for it alone and
 * stopped at once: paper is asked for rarely, and the memory of a network is given back. Null waits.
 */
export function usePlanRues(manifest: Manifest, cadre: Bbox | null, proches: readonly string[] = []) {
  const { base } = useServices()
  const isDrawn = useUi((s) => s.site?.rues) !== false
  const { data, error, isPending, isLoading, isFetching, refetch } = useQuery<PlanRues>({
    queryKey: ['planRues', manifest.version, cadre, proches, isDrawn],
    // What lacks streets is asked for again by whoever prints next.
    staleTime: ({ state }) => (state.data?.manque ? 0 : Number.POSITIVE_INFINITY),
    gcTime: 600_000,
    retry: 1,
    queryFn:
      cadre === null
        ? skipToken
        : ({ signal }) => (isDrawn ? drawStreets(manifest, base, cadre, proches, signal) : SANS_RUES),
  })
  return {
    data: error === null ? data : RIEN_DE_LU,
    isPending,
    isLoading,
    /** They are asked for, for the first time or again. */
    isFetching,
    relire: () => {
      void refetch()
    },
  }
}

async function drawStreets(
  manifest: Manifest,
  base: string,
  cadre: Bbox,
  proches: readonly string[],
  signal: AbortSignal,
): Promise<PlanRues> {
  const [west, south, east, north] = cadre
  const reseaux = networksOf(manifest).filter(
    ({ bbox }) => bbox[0] <= east && west <= bbox[2] && bbox[1] <= north && south <= bbox[3],
  )
  const tuile = squareAround(cadre)
  // From so far no street is drawn: none is read.
  if (reseaux.length === 0 || tuile.z < MIN_STREET_ZOOM) return SANS_RUES
  const start = () => new Worker(streetsWorkerUrl, { type: 'module' })
  const client = createStreetsClient(start, { base, reseaux })
  try {
    const { rues, codes, manquants } = await client.plan({ tuile, proches }, signal)
    const mentions = manifest.departements.flatMap(({ code, routes }) =>
      routes !== undefined && codes.includes(code) ? [routes.mention] : [],
    )
    return { rues, mentions: [...new Set(mentions)], manque: manquants.length > 0 }
  } finally {
    client.close()
  }
}
