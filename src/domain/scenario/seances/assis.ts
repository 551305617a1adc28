import type { PreparedScope } from '../../coverage/answer.ts'
import { type CommunePlan, sumCommunes } from '../../plan/answer.ts'
import { inReach } from '../../plan/evaluate.ts'
import { fairShares } from '../../plan/fair.ts'
import { prepareProblem } from '../../plan/problem.ts'
import { seatsWith } from '../../plan/seats.ts'
import { listExisting } from '../../plan/territoire/existants.ts'
import { classesOf } from '../../plan/territoire/instance-of.ts'
import { NOTHING } from '../../plan/territoire/places-du-jour.ts'
import type { Modification } from '../scenario.ts'
import type { PlanDuScenario } from './plan-du-scenario.ts'
import { dayOf } from './prevues.ts'
import { cleSalle } from './salle.ts'
import { tenuesPrevues } from './tenues-prevues.ts'

/** What the sessions of a scenario are worth, by the measure of the plan they come from; whole people. */
export interface BilanPlan {
  readonly besoin: number
  readonly assis: number
  readonly portee: number
  readonly fautePlace: number
  readonly tropLoin: number
  readonly communes: readonly CommunePlan[]
  /** Sessions held in the period, and their seats. */
  readonly seances: number
  readonly places: number
}

/**
 * Who is seated by the sessions of now: the need, the limit and the sharing out of the plan (decisions.md 44), with the seats
 * of the sessions held in its period. `prepared` is the territory as the plan saw it: its group, its mode, its workshops.
 */
export function assisDe(
  prepared: PreparedScope,
  plan: PlanDuScenario,
  modifications: readonly Modification[],
): BilanPlan {
  const { tenues } = tenuesPrevues(modifications, prepared.lieux)
  const [du, au] = [dayOf(plan.du), dayOf(plan.au)]
  const rooms = new Map<string, { id: string; lon: number; lat: number; seats: number }>()
  let seances = 0
  for (const { prevue, lieu, jours, places } of tenues) {
    const held = jours.filter((day) => day >= du && day <= au).length
    if (held === 0 || places === 0) continue
    seances += held
    const id = cleSalle(prevue)
    const room = rooms.get(id) ?? { id, lon: lieu.longitude, lat: lieu.latitude, seats: 0 }
    room.seats += held * places
    rooms.set(id, room)
  }
  const salles = [...rooms.values()]
  const { reguliers } = plan
  const semaines = reguliers?.semaines.map((week) => du + 7 * week) ?? []
  const steady = reguliers === undefined ? null : { stretch: reguliers.cycle, semaines }
  const existing = plan.existants ? listExisting(prepared, steady) : []
  const portee = { type: 'mode', mode: plan.mode, minutes: plan.minutes } as const
  const { classes } = classesOf(prepared, [...salles, ...existing], portee, plan.taux, salles.length)
  const probleme = prepareProblem({
    ...NOTHING,
    q: plan.q,
    salles: salles.map(({ id }) => ({ id, cout: 0, kappa: 1, creneaux: null })),
    classes,
    existants: existing.map(({ id, places }) => ({ id, places })),
  })
  const seats = seatsWith(
    probleme,
    Float64Array.from(salles, (room) => room.seats / plan.q),
  )
  const shares = fairShares(probleme, seats)
  const seated = classes.map(({ besoin }, k) => besoin * (shares[probleme.uneDe[k] ?? 0] ?? 0))
  const near = inReach(
    probleme,
    Int32Array.from(salles, () => 1),
  )
  const communes = sumCommunes(probleme, seated, near)
  const sum = (key: 'besoin' | 'assis' | 'fautePlace' | 'tropLoin') =>
    communes.reduce((total, one) => total + one[key], 0)
  return {
    ...{ besoin: sum('besoin'), assis: sum('assis'), portee: sum('assis') + sum('fautePlace') },
    ...{ fautePlace: sum('fautePlace'), tropLoin: sum('tropLoin'), communes, seances },
    places: salles.reduce((total, room) => total + room.seats, 0),
  }
}
