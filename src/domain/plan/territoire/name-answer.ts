import { formatIsoDate } from '../../calendar/civil-date.ts'
import type { Groupe } from '../../geo/groupe.ts'
import { formatTerritoire, type Territoire } from '../../geo/territoire.ts'
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
function nameAnswer(
  plan: Omit<PlanDuTerritoire, 'classeDe'>,
  reponse: ReponsePlan,
  noms: { readonly commune: (code: string) => string },
) {
  const rooms = new Map(plan.salles.map((room) => [room.id, room]))
  const momentOf = momentsOf(plan)
  const { du, au, comptees, fermees, inconnues } = plan.semaines
  return {
    ...reponse,
    salles: reponse.salles.map((room) => {
      const { nom = room.id, commune = '', lon = null, lat = null } = rooms.get(room.id) ?? {}
      return { ...room, nom, commune, lon, lat }
    }),
    communes: reponse.communes.map((commune) => ({ ...commune, nom: noms.commune(commune.code) })),
    tournees: reponse.tournees.map((tour) => ({
      ...tour,
      noms: tour.arrets.map((id) => rooms.get(id)?.nom ?? id),
    })),
    periode: {
      du: formatIsoDate(du),
      au: formatIsoDate(au),
      semaines: comptees.map(formatIsoDate),
      fermees,
      inconnues,
    },
    existants: plan.existants,
    calendrier: reponse.calendrier.map((day) => ({ ...day, moment: momentOf(day.type, day.creneau) })),
  }
}

/** What a plan of a territory rests on, and the names of its communes. */
export interface PlanSitue extends Omit<PlanDuTerritoire, 'classeDe'> {
  readonly communes: readonly { readonly code: string; readonly nom: string }[]
  /** Priority neighbourhoods whose floor is asked for. */
  readonly quartiers: readonly { readonly code: string; readonly nom: string }[]
  readonly groupe: Groupe
  readonly taux: number
  /** Residents whose ages nobody knows: in no need. */
  readonly sansAge: number
  readonly calcul: 'routes' | 'direct'
}

/** The name of a commune or a neighbourhood of a plan; its code where it has none. */
export function nameOfCode({ communes, quartiers }: Pick<PlanSitue, 'communes' | 'quartiers'>) {
  const names = new Map([...communes, ...quartiers].map(({ code, nom }) => [code, nom]))
  return (code: string): string => names.get(code) ?? code
}

/** The answer of a territory as a file holds it: what `npm run planifier` prints and the page saves. */
export function answerFile(territoire: Territoire, plan: PlanSitue, reponse: ReponsePlan) {
  const { groupe, taux, calcul, sansAge } = plan
  return {
    territoire: formatTerritoire(territoire),
    hypotheses: { groupe, taux, calcul, sansAge },
    ...nameAnswer(plan, reponse, { commune: nameOfCode(plan) }),
  }
}
