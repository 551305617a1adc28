import type { PreparedScope } from '../../coverage/answer.ts'
import { type CommunePlan, sumCommunes } from '../../plan/answer.ts'
import { inReach } from '../../plan/evaluate.ts'
import { fairShares } from '../../plan/fair.ts'
import { type Probleme, prepareProblem } from '../../plan/problem.ts'
import { seatsWith } from '../../plan/seats.ts'
import { listExisting } from '../../plan/territoire/existants.ts'
import { classesOf } from '../../plan/territoire/instance-of.ts'
import { NOTHING } from '../../plan/territoire/places-du-jour.ts'
import { type Quartier, qpvFloors } from '../../plan/territoire/qpv-of.ts'
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
  /** Floors of the plan that these sessions do not keep: names of communes and neighbourhoods. */
  readonly rompus: Readonly<Record<'places' | 'portee' | 'qpv', readonly string[]>>
}

/** The territory of a plan, as it saw it: its group, its mode, its workshops, and the neighbourhoods that have a floor. */
export interface TerritoireDuPlan {
  readonly prepared: PreparedScope
  readonly quartiers: readonly Quartier[]
}

/**
 * Who is seated by the sessions of now: the need, the limit and the sharing out of the plan (decisions.md 44), with the seats
 * of the sessions held in its period, and its floors. Where these seats cannot give a floor, those it lacks for share as high a
 * one as they can.
 */
export function assisDe(
  { prepared, quartiers }: TerritoireDuPlan,
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
  const points = [...salles, ...existing]
  const { classes, near: cells } = classesOf(prepared, points, portee, plan.taux, salles.length)
  const { places = null, portee: atteints = null, horsPortee = [] } = plan.seuils ?? {}
  const asked = prepareProblem({
    ...NOTHING,
    q: plan.q,
    plancherPlaces: places,
    plancherPortee: atteints,
    qpv: qpvFloors(prepared, quartiers, points, { near: cells, portee, rooms: salles.length }),
    salles: salles.map(({ id }) => ({ id, cout: 0, kappa: 1, creneaux: null })),
    classes,
    existants: existing.map(({ id, places }) => ({ id, places })),
  })
  const probleme = { ...asked, besoinDe: needOfFloors(asked, horsPortee) }
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
    rompus: brokenFloors(prepared, probleme, { seated, near, quartiers }),
  }
}

/** Need of each commune that floors are shares of: all but those whom no room of the plan could have served. */
function needOfFloors(
  { classes, communes, besoinDe }: Probleme,
  horsPortee: NonNullable<PlanDuScenario['seuils']>['horsPortee'],
): Float64Array {
  const out = new Map(horsPortee)
  const need = besoinDe.map((_, z) => -(out.get(communes[z] ?? '') ?? 0))
  for (const { commune, besoin } of classes) if (commune >= 0) need[commune]! += besoin
  // Sums of the same cells in another order differ by a last digit.
  return need.map((people, z) => Math.max(people, besoinDe[z]!))
}

/** Names of those whose floor is not kept. */
function brokenFloors(
  { scope }: PreparedScope,
  { instance, uneDe, communes, besoinDe }: Probleme,
  {
    seated,
    near,
    quartiers,
  }: Pick<TerritoireDuPlan, 'quartiers'> & {
    readonly seated: readonly number[]
    readonly near: Uint8Array
  },
): BilanPlan['rompus'] {
  const { classes, plancherPlaces, plancherPortee, qpv } = instance
  const nomDe = new Map(scope.communes.map(({ code, nom }) => [code, nom]))
  const below = (share: number | null, of: (k: number) => number) => {
    if (share === null) return []
    const got = new Map<string, number>()
    classes.forEach(({ commune }, k) => {
      got.set(commune, (got.get(commune) ?? 0) + of(k))
    })
    return communes.flatMap((code, z) => {
      const wanted = share * besoinDe[z]!
      return (got.get(code) ?? 0) < wanted - 1e-6 * Math.max(1, wanted) ? [nomDe.get(code) ?? code] : []
    })
  }
  return {
    places: below(plancherPlaces, (k) => seated[k] ?? 0),
    portee: below(plancherPortee, (k) => (near[uneDe[k] ?? 0] === 1 ? (classes[k]?.besoin ?? 0) : 0)),
    qpv: qpv.flatMap(({ salles, existants }, i) =>
      salles.length + existants.length === 0 ? [quartiers[i]?.nom ?? ''] : [],
    ),
  }
}
