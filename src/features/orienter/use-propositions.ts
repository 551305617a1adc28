import { useMemo } from 'react'
import {
  useAutourDuDepart,
  useDepart,
  useDepartAttendu,
  useDepartChiffre,
  useDepartConnu,
} from '../../data/depart.ts'
import { todayIn } from '../../data/maintenant.ts'
import { useLieux, useTerritoire } from '../../data/queries.ts'
import { useSeances } from '../../data/seances.ts'
import { useTempsRoute } from '../../data/temps-route.ts'
import { reread } from '../../data/use-call.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { MINUTES_MAX } from '../../domain/coverage/modes.ts'
import { rankPropositions } from '../../domain/orientation/classer.ts'
import { FILTRES_SEANCES_VIDES } from '../../domain/orientation/filtres-seances.ts'
import { listRelachements, type Relachement } from '../../domain/orientation/relacher.ts'
import type { Depart } from '../../domain/orientation/trajet.ts'
import type { Criteres, Orientation } from '../../state/ui/orientation.ts'

/** Two months: a monthly round falls in it twice. */
const JOURS = 60
const AUCUN: readonly Relachement[] = []

/** What to propose under the criteria, around the start, else in the territory shown. */
export function usePropositions(
  manifest: Manifest,
  criteres: Criteres,
  liste: { readonly current: HTMLElement | null },
) {
  const connu = useDepartConnu(manifest)
  const chiffre = useDepartChiffre(manifest)
  const territoire = useAutourDuDepart(manifest)
  const info = useTerritoire(manifest, territoire)
  const du = todayIn()
  const seances = useSeances(manifest, territoire, { du, au: du + JOURS })
  const lieux = useLieux(manifest, territoire)
  const asked = useDepart()
  const isAwaited = useDepartAttendu(manifest)
  const point = chiffre === null ? null : asked
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
  const depart = useMemo(
    (): Depart | null => chiffre && { ...chiffre, mode: criteres.mode, temps },
    [chiffre, criteres.mode, temps],
  )
  const found = useMemo(() => {
    if (seances.data === undefined || lieux.data === undefined || isAwaited) return null
    const { filtres, minutesMax, seule, tri } = criteres
    const all = depart === null ? lieux.data.lieux : [...lieux.data.lieux, ...lieux.data.voisins]
    const dated =
      depart === null ? seances.data.seances.filter((s) => s.ou.dansTerritoire) : seances.data.seances
    const demande = { filtres, depart, minutesMax, seule, tri, nowMs: Date.now(), aujourdhui: du }
    const liste = rankPropositions(dated, all, demande)
    return { liste, relachements: liste.length > 0 ? [] : listRelachements(dated, all, demande) }
  }, [seances.data, lieux.data, criteres, depart, isAwaited, du])
  return {
    propositions: found?.liste ?? null,
    /** What to give up, when nothing corresponds. */
    relachements: found?.relachements ?? AUCUN,
    routes,
    chemins: { manifest, depart: point, mode: criteres.mode },
    territoire,
    info: info.data,
    depart: depart === null ? null : { lon: depart.lon, lat: depart.lat },
    connu,
    error: seances.error ?? lieux.error,
    refetch: reread(seances, lieux),
  }
}

const CRITERES_DEBUT: Criteres = {
  mode: 'voiture',
  minutesMax: 30,
  filtres: FILTRES_SEANCES_VIDES,
  seule: true,
  tri: 'proche',
  age: '',
}
/** As many as a page of the list holds. */
export const PAGE = 10
export const ORIENTATION_DEBUT: Orientation = { criteres: CRITERES_DEBUT, choisies: [], montrees: PAGE }
