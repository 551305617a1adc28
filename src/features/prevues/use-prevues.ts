import { useMemo, useState } from 'react'
import { useLieux, useTerritoire } from '../../data/queries.ts'
import { useScenarioOuvert } from '../../data/scenario-ouvert.ts'
import type { useSeances } from '../../data/seances.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { seancesPlan } from '../../text/simuler/seances.ts'
import { mergePrevues, situerPrevues } from '../../text/simuler/seances-situees.ts'

type Seances = ReturnType<typeof useSeances>
const AUCUN: readonly Lieu[] = []

/**
 * Published sessions with those of the scenario shown in Simuler, marked as such, and whether they are shown: they are, once
 * there is a plan, until the box is unticked.
 */
export function usePrevues(
  manifest: Manifest,
  territoire: Territoire,
  jours: { readonly du: number; readonly au: number },
  seances: Seances,
) {
  const scenario = useScenarioOuvert(seancesPlan.scenarioNeuf)
  const [montre, setMontre] = useState(true)
  const info = useTerritoire(manifest, territoire)
  const voisinage = useLieux(scenario === null ? undefined : manifest, territoire)
  const { lieux = AUCUN, voisins = AUCUN } = voisinage.data ?? {}
  const communes = info.data?.communes
  const { du, au } = jours
  const prevues = useMemo(
    () =>
      scenario === null || communes === undefined
        ? []
        : situerPrevues(
            scenario.modifications,
            [...lieux, ...voisins],
            new Map(communes.map((c) => [c.code, c])),
          ),
    [scenario, communes, lieux, voisins],
  )
  const { data } = seances
  const merged = useMemo(() => {
    if (data === undefined || !montre || prevues.length === 0) return data
    const codes = new Set(communes?.map(({ code }) => code))
    return { ...data, seances: mergePrevues(data.seances, prevues, { du, au }, codes) }
  }, [data, montre, prevues, communes, du, au])
  return {
    seances: { ...seances, data: merged } as Seances,
    prevues: scenario === null ? null : { nom: scenario.nom, nombre: prevues.length, montre, setMontre },
  }
}

export type Prevues = ReturnType<typeof usePrevues>['prevues']
