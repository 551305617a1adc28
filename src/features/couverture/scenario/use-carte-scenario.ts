import { useEffect, useMemo } from 'react'
import type { Lieu } from '../../../domain/lieu.ts'
import type { Modification } from '../../../domain/scenario/scenario.ts'
import { useSetUi } from '../../../state/ui-context.tsx'
import type { MarqueurScenario } from '../../../state/ui-store.ts'
import type { ScenarioReponse } from '../../../worker/protocol-scenario.ts'
import type { Proposes } from './use-proposition.ts'

interface CarteScenario {
  readonly reponse: ScenarioReponse | null
  readonly modifications: readonly Modification[]
  readonly vue: 'portee' | 'difference'
  readonly pointage: boolean
  readonly message: string | null
  readonly proposes: Proposes
  readonly deplace: Lieu | null
}

/** Tells the map what the scenario shows: cells, markers. */
export function useCarteScenario({
  reponse,
  modifications,
  vue,
  pointage,
  message,
  proposes,
  deplace,
}: CarteScenario) {
  const setUi = useSetUi()
  const marqueurs = useMemo(() => {
    const list = modifications.flatMap((m, i): MarqueurScenario[] => {
      if (m.type === 'ajout')
        return [{ id: m.id, lon: m.lon, lat: m.lat, genre: 'ajoute', signe: String(i + 1) }]
      if (m.type === 'deplacement')
        return [{ id: m.lieu, lon: m.lon, lat: m.lat, genre: 'deplace', signe: String(i + 1) }]
      return []
    })
    const others = proposes.map(
      (c, i): MarqueurScenario => ({
        id: `propose-${i}`,
        lon: c.lon,
        lat: c.lat,
        genre: 'propose',
        signe: String.fromCharCode(65 + (i % 26)),
      }),
    )
    const handled = deplace === null || list.some((m) => m.id === deplace.id)
    const handle: readonly MarqueurScenario[] = handled
      ? []
      : [
          {
            id: deplace.id,
            lon: deplace.longitude,
            lat: deplace.latitude,
            genre: 'deplace',
            signe: '↔',
          },
        ]
    return [...list, ...handle, ...others]
  }, [modifications, proposes, deplace])
  const version = reponse === null ? null : vue === 'difference' ? reponse.versionDifference : reponse.version
  useEffect(() => {
    setUi({ simulation: { carreaux: vue, pointage, message, marqueurs }, versionCouverture: version })
  }, [setUi, vue, pointage, message, marqueurs, version])
  useEffect(
    () => () => setUi({ simulation: null, pointeur: null, glisse: null, versionCouverture: null }),
    [setUi],
  )
}
