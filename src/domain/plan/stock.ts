import { costOf } from './evaluate.ts'
import { perCycle } from './instance.ts'
import { emptyPlan, type Plan, type Probleme } from './problem.ts'

/** What a room or a tour takes when half-days are added to it: numbers of units, or of a tour with who is aboard. */
export interface Ajout {
  readonly unites: readonly number[]
  readonly aBord: readonly number[]
  readonly tournee: number
  readonly fois: number
}

/** A plan that grows and shrinks, with what the means still allow. */
export interface Stock {
  readonly plan: Plan
  /** Half-days in a cycle of each room. */
  readonly halfDays: Int32Array
  /** Adds half-days to a room: `count` or nothing (null). */
  readonly addTo: (room: number, count: number) => Ajout | null
  readonly addTour: (tour: number, count: number) => Ajout | null
  readonly undo: (ajout: Ajout) => void
  readonly removeFrom: (room: number, count: number) => void
  readonly removeTour: (tour: number) => void
}

/** Opens the stock of means, with a plan that keeps to them. */
export function openStock(probleme: Probleme, start: Plan = emptyPlan(probleme)): Stock {
  const { instance, unites, unitesDe, aBord, tournees, groupes, R } = probleme
  const { C, creneaux, salles, p, budget, bus, m, coutDemiJournee, coutKm } = instance
  const plan: Plan = {
    n: Int32Array.from(start.n),
    aBord: Int32Array.from(start.aBord),
    v: Int32Array.from(start.v),
  }
  const types = creneaux.length
  const bySlot = new Int32Array(groupes.length * types)
  const byGroup = new Int32Array(groupes.length)
  const byRoom = new Int32Array(salles.length * types)
  const halfDays = new Int32Array(salles.length)
  const byBus = new Int32Array(types)
  const pool = instance.enTout === null ? Number.POSITIVE_INFINITY : perCycle(instance, instance.enTout)
  let inAll = 0
  let outings = 0
  let open = 0
  // Near the budget the cost is added up again: a running sum loses last digits.
  let cost = 0

  const stay = (room: number, by: number) => {
    const before = halfDays[room]!
    const after = before + by
    halfDays[room] = after
    if (before > 0 === after > 0) return
    open += after > 0 ? 1 : -1
    cost += after > 0 ? salles[room]!.cout : -salles[room]!.cout
  }

  const use = (at: number, by: number) => {
    const { groupe, type, salle, km } = unites[at]!
    plan.n[at]! += by
    cost += by * R * (coutDemiJournee + coutKm * km)
    bySlot[groupe * types + type]! += by
    byGroup[groupe]! += by
    inAll += by
    byRoom[salle * types + type]! += by
    stay(salle, by)
  }
  const board = (at: number, by: number) => {
    const { groupe, type } = aBord[at]!
    plan.aBord[at]! += by
    cost += by * R * coutDemiJournee
    bySlot[groupe * types + type]! += by
    byGroup[groupe]! += by
    inAll += by
    byBus[type]! += by
  }
  const ride = (tour: number, by: number) => {
    plan.v[tour]! += by
    outings += by
    for (const stop of tournees[tour]!.arrets) stay(stop, by)
  }
  start.n.forEach((count, at) => {
    plan.n[at] = 0
    if (count > 0) use(at, count)
  })
  start.aBord.forEach((count, at) => {
    plan.aBord[at] = 0
    if (count > 0) board(at, count)
  })
  start.v.forEach((count, tour) => {
    plan.v[tour] = 0
    if (count > 0) ride(tour, count)
  })

  const slotsLeft = (groupe: number, type: number) =>
    Math.min(
      groupes[groupe]!.membres.length * C * creneaux[type]!.w - bySlot[groupe * types + type]!,
      groupes[groupe]!.parCycle - byGroup[groupe]!,
      pool - inAll,
    )
  const left = (at: number) => {
    const { groupe, type, salle } = unites[at]!
    const room = C * creneaux[type]!.w * salles[salle]!.kappa - byRoom[salle * types + type]!
    return Math.min(slotsLeft(groupe, type), room)
  }
  const isPaid = (most: number) => {
    const about = 1e-6 * Math.max(1, most)
    if (cost < most - about || cost > most + about) return cost < most
    return costOf(probleme, plan) <= most * (1 + 1e-12) + 1e-9
  }
  const isKept = () => (p === null || open <= p) && (budget === null || isPaid(budget))

  function undo({ unites: units, aBord: aboard, tournee, fois }: Ajout): void {
    for (const at of units) use(at, -1)
    for (const at of aboard) board(at, -1)
    if (tournee >= 0) ride(tournee, -fois)
  }

  /** Most sessions first, then the shortest way, then where most slots are left. */
  function bestUnit(room: number): number {
    let best = -1
    for (const at of unitesDe[room]!) {
      const free = left(at)
      if (free <= 0) continue
      const known = best === -1 ? null : unites[best]!
      const one = unites[at]!
      const order = known === null ? 1 : one.s - known.s || known.tau - one.tau || free - left(best)
      if (order > 0) best = at
    }
    return best
  }

  function addTo(room: number, count: number): Ajout | null {
    const taken: number[] = []
    const ajout = { unites: taken, aBord: [], tournee: -1, fois: 0 }
    while (taken.length < count) {
      const at = bestUnit(room)
      if (at === -1) break
      use(at, 1)
      taken.push(at)
    }
    if (taken.length === count && isKept()) return ajout
    undo(ajout)
    return null
  }

  function addTour(tour: number, count: number): Ajout | null {
    if (bus === null || outings + count > perCycle(instance, bus.h)) return null
    const aboard: number[] = []
    const ajout = { unites: [], aBord: aboard, tournee: tour, fois: count }
    ride(tour, count)
    while (bus.conseiller && aboard.length < count) {
      const at = aBord.findIndex(
        ({ groupe, type }) => Math.min(slotsLeft(groupe, type), C * creneaux[type]!.w - byBus[type]!) > 0,
      )
      if (at === -1) break
      board(at, 1)
      aboard.push(at)
    }
    const isWhole = !bus.conseiller || aboard.length === count
    if (isWhole && tournees[tour]!.arrets.every((stop) => halfDays[stop]! >= m) && isKept()) return ajout
    undo(ajout)
    return null
  }

  function removeFrom(room: number, count: number): void {
    for (let i = 0; i < count; i++) {
      const used = unitesDe[room]!.filter((at) => plan.n[at]! > 0)
      const worst = used.sort((a, b) => unites[a]!.s - unites[b]!.s || unites[b]!.tau - unites[a]!.tau)[0]
      if (worst !== undefined) use(worst, -1)
    }
  }

  /** Takes a tour off wholly, and as many half-days aboard. */
  function removeTour(tour: number): void {
    const count = plan.v[tour]!
    ride(tour, -count)
    for (let i = 0; bus?.conseiller && i < count; i++) {
      const at = plan.aBord.findIndex((one) => one > 0)
      if (at !== -1) board(at, -1)
    }
  }

  return { plan, halfDays, addTo, addTour, undo, removeFrom, removeTour }
}
