import { useMemo } from 'react'
import { useDepartChiffre } from '../../data/depart.ts'
import { todayIn } from '../../data/maintenant.ts'
import { useLieux, useTerritoire } from '../../data/queries.ts'
import { useTerritoireCourant } from '../../data/question.ts'
import { useSeances } from '../../data/seances.ts'
import { useTempsRoute } from '../../data/temps-route.ts'
import { useDepart } from '../../data/trouver.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { MINUTES_MAX, type Mode } from '../../domain/coverage/modes.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import { rankPropositions } from '../../domain/orientation/classer.ts'
import { FILTRES_SEANCES_VIDES, type FiltresSeances } from '../../domain/orientation/filtres-seances.ts'
import { listRelachements, type Relachement } from '../../domain/orientation/relacher.ts'
import type { Depart, PointDepart } from '../../domain/orientation/trajet.ts'

/** Two months: a monthly round falls in it twice. */
const JOURS = 60
const AUCUN: readonly Relachement[] = []

/** What to propose under the criteria, around the commune chosen here, else in the territory shown. */
export function usePropositions(
  manifest: Manifest,
  criteres: Criteres,
  liste: { readonly current: HTMLElement | null },
) {
  const shown = useTerritoireCourant(manifest)
  const code = criteres.commune?.code ?? null
  const territoire = useMemo(
    (): Territoire => (code === null ? shown : { type: 'commune', code }),
    [code, shown],
  )
  const info = useTerritoire(manifest, territoire)
  const current = useDepartChiffre(manifest, info.data)
  const du = todayIn()
  const seances = useSeances(manifest, territoire, { du, au: du + JOURS })
  const lieux = useLieux(manifest, territoire)
  const chosen = code === null ? undefined : info.data?.communes[0]
  const pointCourant = useDepart()
  const point: PointDepart | null =
    code !== null ? { type: 'commune', code } : current === null ? null : pointCourant
  const routes = useTempsRoute(manifest, {
    depart: point,
    mode: criteres.mode,
    // Without a limit, the nearest places, which are published, are enough.
    minutes: criteres.minutesMax > MINUTES_MAX ? null : criteres.minutesMax,
    seances: seances.data?.seances,
    trie: true,
    liste,
  })
  const { temps } = routes
  const depart = useMemo((): Depart | null => {
    const { mode } = criteres
    if (chosen === undefined) return current === null ? null : { ...current, mode, temps }
    const { classe, code: commune, depart: start } = chosen
    return { ...start, classe, commune, isOwnCommune: true, mode, temps }
  }, [chosen, current, criteres, temps])
  const found = useMemo(() => {
    if (seances.data === undefined || lieux.data === undefined || (code !== null && chosen === undefined))
      return null
    const { filtres, minutesMax, seule, tri } = criteres
    const all = depart === null ? lieux.data.lieux : [...lieux.data.lieux, ...lieux.data.voisins]
    const dated =
      depart === null ? seances.data.seances.filter((s) => s.ou.dansTerritoire) : seances.data.seances
    const demande = { filtres, depart, minutesMax, seule, tri, nowMs: Date.now(), aujourdhui: du }
    const liste = rankPropositions(dated, all, demande)
    return { liste, relachements: liste.length > 0 ? [] : listRelachements(dated, all, demande) }
  }, [seances.data, lieux.data, criteres, depart, code, chosen, du])
  return {
    propositions: found?.liste ?? null,
    /** What to give up, when nothing corresponds. */
    relachements: found?.relachements ?? AUCUN,
    routes,
    chemins: { manifest, depart: point, mode: criteres.mode },
    territoire,
    info: info.data,
    depart: depart === null ? null : { lon: depart.lon, lat: depart.lat },
    departCourant: current?.libelle ?? null,
    error: seances.error ?? lieux.error,
    refetch: () => void seances.refetch(),
  }
}

/** What is asked for the person. Held by the panel alone: never in the link, the storage or a request. */
export interface Criteres {
  readonly commune: { readonly code: string; readonly nom: string } | null
  readonly mode: Mode
  readonly minutesMax: number
  readonly filtres: FiltresSeances
  readonly seule: boolean
  readonly tri: 'proche' | 'tot'
}

export const CRITERES_DEBUT: Criteres = {
  commune: null,
  mode: 'voiture',
  minutesMax: 30,
  filtres: FILTRES_SEANCES_VIDES,
  seule: true,
  tri: 'proche',
}
