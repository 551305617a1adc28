import { useMemo } from 'react'
import type { Manifest } from '../dataset/manifest.ts'
import type { Mode } from '../domain/coverage/modes.ts'
import type { RoutesCredit } from '../domain/coverage/report.ts'
import { coversMinutes, pointKey, type TempsRoute } from '../domain/orientation/temps-route.ts'
import type { PointDepart } from '../domain/orientation/trajet.ts'
import { useShare } from '../state/url/share-context.tsx'
import type { TempsDemande } from '../worker/protocol/trouver.ts'
import { type TriParRoute, useTriParRoute } from './tri-par-route.ts'
import { hasRoads } from './trouver.ts'
import { keepWhile, useCall } from './use-call.ts'

interface TempsVoulus {
  readonly depart: PointDepart | null
  readonly mode: Mode
  /** The longest way that counts: beyond the published times the network is loaded; null: the nearest will do. */
  readonly minutes: number | null
  /** Where sessions are held: one that is at no place needs the network. Undefined waits. */
  readonly seances: readonly { readonly ou: Ou }[] | undefined
  /** The list is sorted by these times. */
  readonly trie: boolean
  readonly liste: { readonly current: HTMLElement | null }
}
interface Ou {
  readonly lieuId: string | null
  readonly lon: number | null
  readonly lat: number | null
}

/** What is known of the times by road, to be said beside the list. */
export type EtatRoutes = 'inutile' | 'attente' | 'sans' | 'echec' | TriParRoute['etape']

export interface TempsParRoute extends Omit<TriParRoute, 'etape'> {
  /** The network was needed and could not be read: what was published is there, the rest is estimated. */
  readonly incomplet: boolean
  readonly reessayer: () => void
  readonly etat: EtatRoutes
  /** Null as long as the list shows straight estimates. */
  readonly temps: TempsRoute | null
  /** Where these come from. */
  readonly credit: RoutesCredit | null
}

/**
 * Times by road for a list that is shown at once with straight estimates: read from a small file for a commune or a
 * neighbourhood, else computed by the worker from the network. They enter the list once (tri-par-route.ts).
 */
export function useTempsRoute(manifest: Manifest, voulus: TempsVoulus): TempsParRoute {
  const { depart, mode, minutes, seances, trie, liste } = voulus
  const calcul = useShare((s) => s.calcul)
  const points = useMemo(() => pointsOf(seances ?? []), [seances])
  const wanted = depart !== null && seances !== undefined && calcul !== 'direct' && hasRoads(manifest, mode)
  const isPoint = depart?.type === 'point'
  const near = useTemps(
    manifest,
    wanted ? { depart, mode, reseau: isPoint, points: isPoint ? points : [] } : null,
  )
  const isShort =
    !isPoint &&
    near.data !== undefined &&
    near.data !== null &&
    (points.length > 0 || !coversMinutes(near.data, mode, minutes))
  const far = useTemps(manifest, wanted && isShort ? { depart, mode, reseau: true, points } : null)
  // Without the network, what was published is still right.
  const settled = isShort ? !far.isPending : !near.isPending
  const temps = (isShort ? far.data : undefined) ?? near.data ?? null
  const cle = JSON.stringify([depart, mode, isShort])
  const tri = useTriParRoute({ cle, pret: settled && temps !== null, trie, liste })
  const { etape, ...others } = tri
  const shown = etape === 'applique' ? temps : null
  return {
    ...others,
    etat: etatOf(),
    temps: shown,
    credit: shown?.credit ?? null,
    incomplet: isShort && far.isError,
    reessayer: () => {
      for (const times of [near, far]) if (times.isError) void times.refetch()
    },
  }

  function etatOf(): EtatRoutes {
    if (!wanted) return 'inutile'
    if (near.error !== null) return 'echec'
    if (!settled) return 'attente'
    return temps === null ? 'sans' : etape
  }
}

/** Times of a start do not change under a version of the data; null waits. */
function useTemps(manifest: Manifest, demande: TempsDemande | null) {
  const options = {
    // More sessions of the same start: the times before stay until theirs are there.
    placeholderData: keepWhile(demande, (asked) => ({ ...asked, points: null })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 600_000,
    retry: 1,
  }
  return useCall('tempsRoute', demande, options, manifest.version)
}

/** Points of sessions that are not held at a place, each once, always in the same order. */
function pointsOf(seances: readonly { readonly ou: Ou }[]): (readonly [number, number])[] {
  const found = new Map<string, readonly [number, number]>()
  for (const { ou } of seances)
    if (ou.lieuId === null && ou.lon !== null && ou.lat !== null)
      found.set(pointKey(ou.lon, ou.lat), [ou.lon, ou.lat])
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, point]) => point)
}
