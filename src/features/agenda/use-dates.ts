import { useMemo, useRef } from 'react'
import { useDepart, useDepartChiffre } from '../../data/depart.ts'
import { todayIn, useMaintenant } from '../../data/maintenant.ts'
import { useTerritoire } from '../../data/queries.ts'
import { useTerritoireCourant } from '../../data/question.ts'
import { useSeances } from '../../data/seances.ts'
import { useTempsRoute } from '../../data/temps-route.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { sortByReach, sortDates } from '../../domain/orientation/dates.ts'
import type { Jours } from '../../domain/orientation/periodes.ts'
import type { SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import { trajetTo } from '../../domain/orientation/trajet.ts'
import { filterSeances } from '../../domain/orientation/verdicts.ts'
import { useShare } from '../../state/url/share-context.tsx'
import { usePrevues } from '../prevues/use-prevues.ts'
import { keepInPlace } from './en-place.ts'

/** A round that comes once a month must show its next passage. */
const TOURNEE_JOURS = 42

interface DatesVoulues {
  readonly jours: Jours
  /** Those of the neighbours too; null: from a start, near is near, whatever the border. */
  readonly voisins: boolean | null
  /** By place, in the order of the ways, or by day; null: by place from a start. */
  readonly tri: 'date' | 'trajet' | null
}

/** The dates asked for: to come within the limit, too far, cancelled and past, with the way to each. */
export function useDates(manifest: Manifest, { jours, ...voulues }: DatesVoulues) {
  const territoire = useTerritoireCourant(manifest)
  const info = useTerritoire(manifest, territoire)
  const start = useDepartChiffre(manifest)
  const point = useDepart()
  const mode = useShare((s) => s.mode)
  const filtres = useShare((s) => s.filtresSeances)
  const asked = useShare((s) => s.filtres.limite)
  const nowMs = useMaintenant()
  const { du, au } = jours
  const voisins = voulues.voisins ?? start !== null
  const tri = start === null ? 'date' : (voulues.tri ?? 'trajet')
  const lus = { du, au: Math.max(au, du + TOURNEE_JOURS) }
  const enPlace = keepInPlace(manifest.version, { territoire, ...lus })
  const read = useSeances(manifest, territoire, lus, enPlace)
  const { seances, prevues } = usePrevues(manifest, territoire, lus, read)
  const all = seances.data?.seances
  const limite = start === null ? null : asked
  const liste = useRef<HTMLDivElement>(null)
  const routes = useTempsRoute(manifest, {
    depart: start === null ? null : point,
    mode,
    minutes: limite?.type === 'minutes' ? limite.minutes : null,
    seances: all,
    trie: tri === 'trajet',
    liste,
  })
  const { temps } = routes
  const depart = useMemo(() => start && { ...start, temps }, [start, temps])
  const trajetOf = useMemo(() => (s: SeanceSituee) => trajetTo(depart, s.ou), [depart])
  const triees = useMemo(() => {
    const inWindow = (all ?? []).filter((s) => s.seance.date <= au && (voisins || s.ou.dansTerritoire))
    const { kept, inconnues } = filterSeances(inWindow, filtres)
    const { venir, annulees, passees } = sortDates(kept, nowMs, (zone) => todayIn(zone, nowMs))
    const within = (list: readonly SeanceSituee[]) => sortByReach(list, trajetOf, limite)
    return {
      ...within(venir),
      // Of all that is read, what may still be gone to: named when nothing is left.
      ailleurs: sortDates(all ?? [], nowMs, (zone) => todayIn(zone, nowMs)).venir,
      annulees: within(annulees).dedans,
      passees: within(passees).dedans,
      sansReponse: inconnues,
    }
  }, [all, au, voisins, filtres, nowMs, trajetOf, limite])
  const { dedans, inconnues, annulees } = triees
  /** What the list holds, past ones apart. */
  const montrees = useMemo(() => [...dedans, ...inconnues, ...annulees], [dedans, inconnues, annulees])
  const chemins = { manifest, depart: start === null ? null : point, mode }
  return {
    ...{ jours, voisins, tri, territoire, info: info.data, seances, prevues, limite },
    /** All the dates asked for are there: before, they are not counted, and none is said of nothing. */
    lues: read.data !== undefined && !read.isPlaceholderData,
    attendues: read.isPending || read.isPlaceholderData,
    ...{ montrees, liste, routes, depart, trajetOf, chemins },
    ...triees,
  }
}

export type Dates = ReturnType<typeof useDates>
