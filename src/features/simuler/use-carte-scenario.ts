import { useEffect, useMemo } from 'react'
import { findLieu } from '../../domain/places/find-lieu.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import type { Modification } from '../../domain/scenario/scenario.ts'
import { useSetUi } from '../../state/ui/ui-context.tsx'
import type { MarqueurScenario } from '../../state/ui/ui-store.ts'
import type { ScenarioReponse } from '../../worker/protocol/scenario.ts'
import type { Proposes } from './use-proposition.ts'

interface CarteScenario {
  readonly reponse: ScenarioReponse | null
  readonly modifications: readonly Modification[]
  readonly vue: 'portee' | 'difference'
  readonly pointage: boolean
  readonly message: string | null
  readonly proposes: Proposes
  readonly lieux: readonly Lieu[]
  readonly choisi: Lieu | null
}

/** Tells the map what the scenario shows: cells, markers. */
export function useCarteScenario({
  reponse,
  modifications,
  vue,
  pointage,
  message,
  proposes,
  lieux,
  choisi,
}: CarteScenario) {
  const setUi = useSetUi()
  const marqueurs = useMemo(() => {
    const list = marqueursDe(modifications, lieux)
    const others = proposes.map(
      (c, i): MarqueurScenario => ({
        id: `propose-${i}`,
        lon: c.lon,
        lat: c.lat,
        genre: 'propose',
        signe: String.fromCharCode(65 + (i % 26)),
      }),
    )
    const handled = choisi === null || list.some((m) => m.id === choisi.id)
    const handle: readonly MarqueurScenario[] = handled
      ? []
      : [
          {
            id: choisi.id,
            lon: choisi.longitude,
            lat: choisi.latitude,
            genre: 'choisi',
            signe: '',
          },
        ]
    return [...list, ...handle, ...others]
  }, [modifications, lieux, proposes, choisi])
  const version = reponse === null ? null : vue === 'difference' ? reponse.versionDifference : reponse.version
  useEffect(() => {
    setUi({ simulation: { carreaux: vue, pointage, message, marqueurs }, versionCouverture: version })
  }, [setUi, vue, pointage, message, marqueurs, version])
  useEffect(() => () => setUi({ simulation: null, versionCouverture: null }), [setUi])
}

/**
 * One marker for each place that the scenario touches, with the number of its line: where it is added or moved to;
 * for a closure or other seats, where the place is. A place that is moved and closed shows its closure.
 */
export function marqueursDe(
  modifications: readonly Modification[],
  lieux: readonly Lieu[],
): readonly MarqueurScenario[] {
  const shown = new Map<string, MarqueurScenario>()
  for (const [i, m] of modifications.entries()) {
    const signe = String(i + 1)
    if (m.type === 'ajout') {
      shown.set(m.id, { id: m.id, lon: m.lon, lat: m.lat, genre: 'ajoute', signe })
      continue
    }
    const before = shown.get(m.lieu)
    const lieu = findLieu(lieux, m.lieu)
    const at =
      m.type === 'deplacement'
        ? m
        : (before ?? (lieu === undefined ? null : { lon: lieu.longitude, lat: lieu.latitude }))
    if (at === null) continue
    const { lon, lat } = at
    const genre = genreOf(m)
    const kept = before !== undefined && RANG.indexOf(before.genre) > RANG.indexOf(genre)
    shown.set(m.lieu, kept ? { ...before, lon, lat } : { id: m.lieu, lon, lat, genre, signe })
  }
  return [...shown.values()]
}

/** The last one of these is what a place shows. */
const RANG: readonly MarqueurScenario['genre'][] = ['places', 'deplace', 'fermeUnTemps', 'ferme']

function genreOf(m: Exclude<Modification, { readonly type: 'ajout' }>): MarqueurScenario['genre'] {
  if (m.type === 'deplacement') return 'deplace'
  if (m.type === 'capacite') return 'places'
  return (m.du ?? m.au) === null ? 'ferme' : 'fermeUnTemps'
}
