import { halfDaysOf, inReach, seatsOf, type Valeurs, valuesOf } from './evaluate.ts'
import type { Plan, Probleme } from './problem.ts'
import { openSeats, type Seats, SINK, SOURCE, seatsWith } from './seats.ts'
import { openStock, type Stock } from './stock.ts'

/**
 * A first plan at once: half-days one after the other where they bring most, then exchanges: a room is emptied, its
 * half-days go elsewhere, the better plan is kept. Every plan keeps to the means; only floors may be missed. The work is
 * bounded by a count, not by the clock: the same means give the same plan.
 */
export function firstPlan(probleme: Probleme, work = WORK): Plan {
  const arcs = probleme.classes.reduce((sum, { vers }) => sum + vers.length + 1, 1)
  const budget = { left: Math.max(20, Math.floor(work / arcs)) }
  let best = fill(probleme, openStock(probleme), new Set(), budget)
  let value = orderOf(probleme, valuesOf(probleme, best))
  for (let improved = true; improved && budget.left > 0; ) {
    improved = false
    for (const cut of cutsOf(probleme, best)) {
      if (budget.left <= 0) break
      const stock = openStock(probleme, best)
      cut.take(stock)
      fill(probleme, stock, new Set([cut.room]), budget)
      const plan = fill(probleme, stock, new Set(), budget)
      const other = orderOf(probleme, valuesOf(probleme, plan))
      if (compareOrders(other, value) <= 0 || !isWhole(probleme, plan)) continue
      best = plan
      value = other
      improved = true
    }
  }
  return best
}

/** Arcs looked at: about a second of a slow core. */
const WORK = 12_000_000

/** What comes first, as numbers to be made largest. */
export function orderOf({ instance }: Probleme, valeurs: Valeurs): readonly number[] {
  const { manque, places, portee, trajet, demiJournees } = valeurs
  return instance.objectif === 'A'
    ? [-manque, places, portee, -trajet]
    : [-manque, portee, -demiJournees, places]
}

/** Above 0 where the first is better; what differs by less than `same` of it does not differ. */
export function compareOrders(a: readonly number[], b: readonly number[], same = 1e-9): number {
  for (let i = 0; i < a.length; i++) {
    const gap = a[i]! - b[i]!
    if (Math.abs(gap) > same * Math.max(1, Math.abs(a[i]!))) return gap
  }
  return 0
}

/** Rooms left with fewer half-days than a room may have make no plan. */
const isWhole = (probleme: Probleme, plan: Plan) =>
  halfDaysOf(probleme, plan).every((count) => count === 0 || count >= probleme.instance.m)

interface Cut {
  readonly room: number
  readonly take: (stock: Stock) => void
}

function cutsOf(probleme: Probleme, plan: Plan): Cut[] {
  const { instance, arret } = probleme
  const cuts: Cut[] = []
  halfDaysOf(probleme, plan).forEach((count, room) => {
    if (count === 0 || arret[room] === 1) return
    cuts.push({ room, take: (stock) => stock.removeFrom(room, count) })
    if (count > instance.m) cuts.push({ room, take: (stock) => stock.removeFrom(room, 1) })
  })
  plan.v.forEach((count, tour) => {
    if (count > 0) cuts.push({ room: -1, take: (stock) => stock.removeTour(tour) })
  })
  return cuts
}

/** Adds what brings most for each half-day until nothing brings anything. */
function fill(probleme: Probleme, stock: Stock, closed: ReadonlySet<number>, budget: { left: number }): Plan {
  const { instance, arret, tournees } = probleme
  const rooms = instance.salles.flatMap((_, j) => (arret[j] === 1 || closed.has(j) ? [] : [j]))
  const moves = [
    ...rooms.map((room) => (count: number) => stock.addTo(room, count)),
    ...tournees.map((_, tour) => (count: number) => stock.addTour(tour, count)),
  ]
  const atRoom = (at: number) => rooms[at] ?? -1
  const worth = openWorth(probleme, stock)
  for (;;) {
    // A step looks at every room, and computes the seats anew.
    budget.left -= 2 + moves.length / 20
    let best = -1
    let size = 0
    let gain: readonly number[] = []
    for (let at = 0; at < moves.length; at++) {
      const room = atRoom(at)
      const count = room >= 0 ? Math.max(1, instance.m - stock.halfDays[room]!) : tourCount(at - rooms.length)
      const ajout = moves[at]!(count)
      if (ajout === null) continue
      const brought = worth.gain(budget).map((value) => value / count)
      stock.undo(ajout)
      if (best !== -1 && compareOrders(brought, gain) <= 0) continue
      best = at
      size = count
      gain = brought
    }
    if (best === -1 || !isUseful(instance.objectif, gain)) return stock.plan
    moves[best]!(size)
    worth.commit()
  }

  function tourCount(tour: number): number {
    const least = Math.min(...tournees[tour]!.arrets.map((stop) => stock.halfDays[stop]!))
    return Math.max(1, instance.m - least)
  }
}

/** Half-days that bring neither seats nor reach cost a way for nothing; under goal B they cost a half-day. */
function isUseful(objectif: 'A' | 'B', gain: readonly number[]): boolean {
  const [manque = 0, first = 0, second = 0] = gain
  return manque > 1e-9 || first > 1e-9 || (objectif === 'A' && second > 1e-9)
}

interface Worth {
  /** What the stock's plan brings above the last one committed, in the order of the goal. */
  readonly gain: (budget: { left: number }) => number[]
  readonly commit: () => void
}

function openWorth(probleme: Probleme, stock: Stock): Worth {
  const { instance, classes } = probleme
  const hasFloors =
    instance.plancherPlaces !== null || instance.plancherPortee !== null || instance.qpv.length > 0
  const classesOf = seenFrom(probleme)
  let seats: Seats
  let have: Float64Array = new Float64Array(0)
  let near: Uint8Array = new Uint8Array(0)
  let known: Valeurs
  commit()
  return { gain, commit }

  function commit(): void {
    have = seatsWith(probleme, seatsOf(probleme, stock.plan))
    seats = openSeats(probleme, have)
    seats.flow.push(SOURCE, SINK)
    near = inReach(probleme, stock.halfDays)
    known = valuesOf(probleme, stock.plan)
  }

  function gain(budget: { left: number }): number[] {
    if (hasFloors) {
      budget.left -= 2
      const after = valuesOf(probleme, stock.plan)
      const before = orderOf(probleme, known)
      return orderOf(probleme, after).map((value, i) => value - before[i]!)
    }
    const reach = reachGained()
    const halfDays = count(stock.plan) - known.demiJournees
    const seated = seatsGained(budget)
    const travel = travelOf(probleme, stock.plan) - known.trajet
    return instance.objectif === 'A' ? [0, seated, reach, -travel] : [0, reach, -halfDays, seated]
  }

  function reachGained(): number {
    let people = 0
    const counted = new Set<number>()
    stock.halfDays.forEach((days, room) => {
      if (days === 0) return
      for (const k of classesOf[room]!)
        if (near[k] === 0 && !counted.has(k)) {
          counted.add(k)
          people += classes[k]!.besoin
        }
    })
    return people
  }

  /** Where one room grew and enough people beside it have no seat, its seats are the gain; else what flows. */
  function seatsGained(budget: { left: number }): number {
    const after = seatsWith(probleme, seatsOf(probleme, stock.plan))
    const grown = Array.from(after).flatMap((capacity, j) => (capacity - have[j]! > 0 ? [j] : []))
    const only = grown.length === 1 ? grown[0] : undefined
    if (only !== undefined) {
      const more = after[only]! - have[only]!
      const waiting = classesOf[only]!.reduce(
        (sum, k) => sum + classes[k]!.besoin - seats.flow.through(seats.besoin[k]!),
        0,
      )
      if (waiting >= more) return more
    }
    budget.left--
    const saved = seats.flow.save()
    for (const j of grown) seats.flow.raise(seats.places[j]!, after[j]! - have[j]!)
    const seated = seats.flow.push(SOURCE, SINK)
    seats.flow.restore(saved)
    return seated
  }
}

/** For each room, the classes that can go there. */
function seenFrom({ classes, instance, existants }: Probleme): number[][] {
  const seen = Array.from({ length: instance.salles.length + existants.length }, (): number[] => [])
  classes.forEach(({ vers }, k) => {
    for (const j of vers) seen[j]?.push(k)
  })
  return seen
}

const count = ({ n, v }: Plan) => n.reduce((a, b) => a + b, 0) + v.reduce((a, b) => a + b, 0)
const travelOf = ({ unites, R }: Probleme, { n }: Plan) =>
  R * unites.reduce((sum, { tau }, at) => sum + 2 * tau * n[at]!, 0)
