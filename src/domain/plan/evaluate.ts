import { shortOfSeats } from './floors.ts'
import type { Plan, Probleme } from './problem.ts'
import { mostSeated, seatsWith } from './seats.ts'

/** The four values of a plan, from its whole numbers alone. */
export interface Valeurs {
  /** People seated. */
  readonly places: number
  /** People in need with an open room or an existing place within reach. */
  readonly portee: number
  /** Minutes on the way, there and back, over the period. */
  readonly trajet: number
  /** Half-days in a cycle. */
  readonly demiJournees: number
  /** People short of the floors; 0 where they are met. */
  readonly manque: number
}

/** People seated by each room; existing places are not among them. */
export function seatsOf(probleme: Probleme, plan: Plan): Float64Array {
  const { unites, tournees, instance, parSeance, parArret } = probleme
  const seats = new Float64Array(instance.salles.length)
  unites.forEach(({ salle, s }, at) => {
    seats[salle] = (seats[salle] ?? 0) + parSeance * s * (plan.n[at] ?? 0)
  })
  tournees.forEach(({ arrets }, at) => {
    for (const stop of arrets) seats[stop] = (seats[stop] ?? 0) + parArret * (plan.v[at] ?? 0)
  })
  return seats
}

/** Half-days in a cycle in each room. */
export function halfDaysOf({ unites, tournees, instance }: Probleme, plan: Plan): Int32Array {
  const count = new Int32Array(instance.salles.length)
  unites.forEach(({ salle }, at) => {
    count[salle] = (count[salle] ?? 0) + (plan.n[at] ?? 0)
  })
  tournees.forEach(({ arrets }, at) => {
    for (const stop of arrets) count[stop] = (count[stop] ?? 0) + (plan.v[at] ?? 0)
  })
  return count
}

/** Classes (united) with an open room or an existing place within reach: 1. */
export function inReach({ classes, instance }: Probleme, halfDays: Int32Array): Uint8Array {
  const rooms = instance.salles.length
  return Uint8Array.from(classes, ({ vers, existe }) =>
    existe || vers.some((j) => j < rooms && (halfDays[j] ?? 0) > 0) ? 1 : 0,
  )
}

export function valuesOf(probleme: Probleme, plan: Plan): Valeurs {
  const { classes, instance, R, unites } = probleme
  const seats = seatsWith(probleme, seatsOf(probleme, plan))
  const halfDays = halfDaysOf(probleme, plan)
  const near = inReach(probleme, halfDays)
  const sum = (list: ArrayLike<number>) => Array.from(list).reduce((a, b) => a + b, 0)
  return {
    places: mostSeated(probleme, seats),
    portee: classes.reduce((total, { besoin }, k) => total + (near[k] === 1 ? besoin : 0), 0),
    trajet: R * unites.reduce((total, { tau }, at) => total + 2 * tau * (plan.n[at] ?? 0), 0),
    demiJournees: sum(plan.n) + sum(plan.v),
    manque: shortOf(probleme, seats, near, halfDays, instance.qpv.length),
  }
}

function shortOf(
  probleme: Probleme,
  seats: Float64Array,
  near: Uint8Array,
  halfDays: Int32Array,
  qpv: number,
): number {
  const { plancherPlaces, plancherPortee, qpv: quartiers } = probleme.instance
  let short = plancherPlaces === null ? 0 : shortOfSeats(probleme, seats, plancherPlaces)
  if (plancherPortee !== null) {
    const got = new Float64Array(probleme.communes.length)
    probleme.classes.forEach(({ commune, besoin }, k) => {
      if (near[k] === 1) got[commune] = (got[commune] ?? 0) + besoin
    })
    probleme.besoinDe.forEach((need, z) => {
      const missing = plancherPortee * need - (got[z] ?? 0)
      if (missing > 1e-9 * Math.max(1, need)) short += missing
    })
  }
  // A neighbourhood without an open room weighs more than any seat.
  if (qpv > 0)
    for (const { salles, existants } of quartiers)
      if (existants.length === 0 && !salles.some((j) => (halfDays[j] ?? 0) > 0)) short += 1e6
  return short
}

/** Costs of a plan, in the unit of the budget. */
export function costOf(probleme: Probleme, plan: Plan): number {
  const { instance, unites, aBord, R } = probleme
  const { salles, coutDemiJournee, coutKm } = instance
  const halfDays = halfDaysOf(probleme, plan)
  let cost = 0
  unites.forEach(({ km }, at) => {
    cost += R * (coutDemiJournee + coutKm * km) * (plan.n[at] ?? 0)
  })
  aBord.forEach((_, at) => {
    cost += R * coutDemiJournee * (plan.aBord[at] ?? 0)
  })
  return cost + salles.reduce((total, { cout }, j) => total + ((halfDays[j] ?? 0) > 0 ? cout : 0), 0)
}
