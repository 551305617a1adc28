import { halfDaysOf, type Valeurs, valuesOf } from './evaluate.ts'
import type { Plan, Probleme } from './problem.ts'
import { type Ajout, openStock, type Stock } from './stock.ts'
import { prepareWorth, type Travail, type Worth } from './worth.ts'

/**
 * A first plan at once: half-days one after the other where they bring most, then exchanges: a room is emptied, its
 * half-days go elsewhere, the better plan is kept. Every plan keeps to the means; only floors may be missed. The work is
 * bounded by a count, not by the clock: the same means give the same plan.
 */
export function firstPlan(probleme: Probleme, work = WORK): Plan {
  const arcs = probleme.classes.reduce((sum, { vers }) => sum + vers.length + 1, 1)
  const openWorth = prepareWorth(probleme)
  const travail: Travail = { left: Math.max(20, Math.floor(work / arcs)) }
  let best = fill(probleme, openWorth, openStock(probleme), new Set(), travail)
  let value = orderOf(probleme, valuesOf(probleme, best))
  for (let improved = true; improved && travail.left > 0; ) {
    improved = false
    for (const cut of cutsOf(probleme, best)) {
      if (travail.left <= 0) break
      const stock = openStock(probleme, best)
      cut.take(stock)
      fill(probleme, openWorth, stock, new Set([cut.room]), travail)
      const plan = fill(probleme, openWorth, stock, new Set(), travail)
      travail.left -= 2
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

const ASK = 0
const BEFORE = 1
const NOW = 2
const NEVER = 3

/**
 * Adds what brings most for each half-day until nothing brings anything. What a room brings never grows as others are
 * filled: only those that were best when last looked at are looked at again.
 */
function fill(
  probleme: Probleme,
  openWorth: (stock: Stock) => Worth,
  stock: Stock,
  closed: ReadonlySet<number>,
  travail: Travail,
): Plan {
  const { instance, arret, tournees } = probleme
  const rooms = instance.salles.flatMap((_, j) => (arret[j] === 1 || closed.has(j) ? [] : [j]))
  const size = rooms.length + tournees.length
  const worth = openWorth(stock)
  travail.left -= 2
  const known: (readonly number[])[] = Array.from({ length: size }, () => [])
  const state = new Uint8Array(size).fill(ASK)
  const counts = new Int32Array(size)
  for (;;) {
    const best = mostPromising()
    if (best === -1) return stock.plan
    if (state[best] !== NOW) {
      look(best, state[best] === ASK ? null : travail)
      continue
    }
    if (!isUseful(instance.objectif, known[best] ?? [])) return stock.plan
    const taken = move(best, countOf(best))
    if (taken === null) return stock.plan
    worth.commit(taken)
    travail.left--
    state.forEach((one, at) => {
      if (one === NOW) state[at] = BEFORE
    })
    // A room that is open needs fewer half-days at once: each may then bring more.
    counts.forEach((count, at) => {
      if (state[at] !== NEVER && count > 1 && countOf(at) !== count) state[at] = ASK
    })
  }

  function mostPromising(): number {
    let best = -1
    for (let at = 0; at < size; at++) {
      if (state[at] === NEVER) continue
      if (state[at] === ASK) return at
      if (best === -1 || compareOrders(known[at]!, known[best]!) > 0) best = at
    }
    return best
  }

  /** Without work, only how much it can bring at most. */
  function look(at: number, work: Travail | null): void {
    const count = countOf(at)
    counts[at] = count
    const ajout = move(at, count)
    travail.left -= work === null ? 1 / 50 : 1 / 20
    state[at] = ajout === null ? NEVER : work === null ? BEFORE : NOW
    if (ajout === null) return
    known[at] = worth.gain(ajout, work).map((value) => value / count)
    stock.undo(ajout)
  }

  function move(at: number, count: number): Ajout | null {
    const room = rooms[at]
    return room === undefined ? stock.addTour(at - rooms.length, count) : stock.addTo(room, count)
  }

  function countOf(at: number): number {
    const room = rooms[at]
    const days =
      room === undefined
        ? Math.min(...tournees[at - rooms.length]!.arrets.map((stop) => stock.halfDays[stop]!))
        : stock.halfDays[room]!
    return Math.max(1, instance.m - days)
  }
}

/** Half-days that bring neither seats nor reach cost a way for nothing; under goal B they cost a half-day. */
function isUseful(objectif: 'A' | 'B', gain: readonly number[]): boolean {
  const [manque = 0, first = 0, second = 0] = gain
  return manque > 1e-9 || first > 1e-9 || (objectif === 'A' && second > 1e-9)
}
