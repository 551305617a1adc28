import { useEffect, useMemo } from 'react'
import { useCarteDuPlan } from '../../../data/plan/use-plan.ts'
import { useSetUi, useShowOnMap } from '../../../state/ui/ui-context.tsx'
import type { Simulation } from '../../../state/ui/ui-store.ts'
import { reponsePlan as text } from '../../../text/plan/reponse.ts'
import type { CommunePoint } from '../../../worker/protocol/index.ts'
import type { PlanDit } from './plan-dit.ts'

interface SurCarte {
  readonly dit: PlanDit | null
  readonly communes: readonly CommunePoint[]
  /** Figures of the communes in place of the names of the rooms. */
  readonly chiffres: boolean
  readonly pointage: boolean
}

/** Tells the map what the plan shows: its cells, its rooms by number, on demand the figures of each commune. */
export function useSurCarte({ dit, communes, chiffres, pointage }: SurCarte): void {
  const version = useCarteDuPlan(dit?.recherche ?? null)
  const setUi = useSetUi()
  const simulation = useMemo(
    (): Simulation => ({ carreaux: 'portee', pointage, message: null, marqueurs: [] }),
    [pointage],
  )
  useShowOnMap(version, simulation)
  useEffect(() => {
    setUi({ places: version })
    return () => setUi({ places: null })
  }, [setUi, version])
  const reperes = useMemo(() => {
    if (dit === null) return null
    const rooms = dit.salles.map(({ numero, salle }) => ({
      lon: salle.lon,
      lat: salle.lat,
      genre: 'propose' as const,
      signe: String(numero),
      nom: chiffres ? '' : salle.nom,
    }))
    if (!chiffres) return rooms
    const at = new Map(communes.map((commune) => [commune.code, commune]))
    const figures = dit.communes.flatMap(({ code, assis, besoin }) => {
      const { lon, lat } = at.get(code) ?? {}
      if (lon === undefined || lat === undefined) return []
      return [{ lon, lat, genre: 'seance' as const, signe: '', nom: text.carte.etiquette(assis, besoin) }]
    })
    return [...figures, ...rooms]
  }, [dit, communes, chiffres])
  useEffect(() => setUi({ reperes }), [setUi, reperes])
  useEffect(() => () => setUi({ reperes: null }), [setUi])
}
