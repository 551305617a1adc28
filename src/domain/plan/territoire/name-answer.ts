import type { ReponsePlan } from '../answer.ts'
import type { PlanDuTerritoire } from './instance-of.ts'

/** The half-day of the week of a slot, by its type and number from 1. */
export function momentsOf({
  instance,
  moments,
}: Pick<PlanDuTerritoire, 'instance' | 'moments'>): (type: string, creneau: number) => string {
  const byType = new Map(instance.creneaux.map(({ type }, at) => [type, moments[at] ?? []]))
  return (type, creneau) => byType.get(type)?.[creneau - 1] ?? type
}

/** An answer with the names, places and half-days of its territory beside its numbers. */
export function nameAnswer(
  plan: PlanDuTerritoire,
  reponse: ReponsePlan,
  noms: { readonly commune: (code: string) => string },
) {
  const rooms = new Map(plan.salles.map((room) => [room.id, room]))
  const momentOf = momentsOf(plan)
  return {
    ...reponse,
    salles: reponse.salles.map((room) => {
      const { nom = room.id, commune = '', lon = null, lat = null } = rooms.get(room.id) ?? {}
      return { ...room, nom, commune, lon, lat }
    }),
    communes: reponse.communes.map((commune) => ({ ...commune, nom: noms.commune(commune.code) })),
    calendrier: reponse.calendrier.map((day) => ({ ...day, moment: momentOf(day.type, day.creneau) })),
  }
}
