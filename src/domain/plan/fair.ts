import { floorsThatFit } from './floors.ts'
import { createFlow, type Flow, NOTHING } from './flow.ts'
import type { Probleme } from './problem.ts'

/**
 * Who is seated: of all assignments with the most people seated (and the floors), that whose shares of need, sorted
 * upwards, are lexicographically greatest. The shares are those of an optimal base of the polymatroid of what rooms can
 * seat (Megiddo 1974, Fujishige 1980): raise all shares together, fix those that can go no higher, go on with the rest. A
 * few flows for each level of share. Floors that the seats cannot give are lowered to what they can. `seats`: people seated by
 * each room and existing place.
 */
export function fairShares(probleme: Probleme, seats: Float64Array): Float64Array {
  const plain = raiseShares(probleme, seats, null)
  const { plancherPlaces } = probleme.instance
  if (plancherPlaces === null) return plain
  const got = new Float64Array(probleme.besoinDe.length)
  probleme.classes.forEach(({ commune, besoin }, k) => {
    got[commune]! += plain[k]! * besoin
  })
  const floors = floorsThatFit(probleme, seats, plancherPlaces)
  // The floors change nothing where the fairest assignment meets them.
  return floors.every((floor, z) => got[z]! >= floor - NOTHING) ? plain : raiseShares(probleme, seats, floors)
}

function raiseShares(probleme: Probleme, seats: Float64Array, floors: Float64Array | null): Float64Array {
  const { classes } = probleme
  const share = new Float64Array(classes.length)
  let free = classes.flatMap(({ besoin, vers }, k) => (besoin > 0 && vers.length > 0 ? [k] : []))
  for (let least = 0; free.length > 0; ) {
    const { level, bound } = highestLevel(probleme, { seats, share, free, floors, least })
    for (const k of free) share[k] = level
    if (level >= 1) return share
    const net = openNet(probleme, seats, share, floors)
    const left = free.filter((k) => net.canRise(k))
    // Rounding may hide that a class is held: those of the cut that said the level are.
    free = left.length < free.length ? left : free.filter((k) => !bound.has(k))
    if (bound.size === 0 && left.length === free.length) return share
    least = level
  }
  return share
}

interface Raise {
  readonly seats: Float64Array
  readonly share: Float64Array
  readonly free: readonly number[]
  readonly floors: Float64Array | null
  /** The level that all can have, known already. */
  readonly least: number
}

/**
 * Newton's steps from above: each cut that is too full says how high the level may be (Dinkelbach 1967). What a cut must
 * hold is convex in the level, so a step never goes below the highest. `bound`: free classes that the last cut holds.
 */
function highestLevel(
  probleme: Probleme,
  { seats, share, free, floors, least }: Raise,
): { readonly level: number; readonly bound: ReadonlySet<number> } {
  const isFree = new Set(free)
  let level = 1
  let bound: ReadonlySet<number> = new Set()
  for (let step = 0; step < MAX_STEPS; step++) {
    for (const k of free) share[k] = level
    const net = openNet(probleme, seats, share, floors)
    if (net.missing <= 0) break
    const { over, slope, held } = net.cut(isFree)
    const next = slope > 0 ? Math.max(least, level - over / slope) : level
    if (net.missing > NOTHING) bound = held
    if (next >= level) break
    level = next
    // What is missing now is a last digit: the step just taken made it nothing.
    if (net.missing <= NOTHING) break
  }
  return { level, bound }
}

/** Each step is at another cut or commune: far fewer are needed. */
const MAX_STEPS = 1000

interface Net {
  readonly flow: Flow
  /** Need of the shares and the floors that finds no seat. */
  readonly missing: number
  /** How much the fullest cut holds too much, how that grows with the level of free classes, and which it holds. */
  readonly cut: (free: ReadonlySet<number>) => {
    readonly over: number
    readonly slope: number
    readonly held: ReadonlySet<number>
  }
  /** Whether a class can be given more than its share, the others keeping theirs. */
  readonly canRise: (k: number) => boolean
}

/** What shares (and what the floors ask beyond them) send to the rooms. */
function openNet(
  { classes, communes }: Probleme,
  seats: Float64Array,
  share: Float64Array,
  floors: Float64Array | null,
): Net {
  const classe = (k: number) => 2 + k
  const salle = (j: number) => 2 + classes.length + j
  const commune = (z: number) => 2 + classes.length + seats.length + z
  const flow = createFlow(2 + classes.length + seats.length + communes.length)
  const beyond = Float64Array.from(floors ?? [])
  let wanted = 0
  classes.forEach((one, k) => {
    const least = share[k]! * one.besoin
    wanted += least
    flow.arc(0, classe(k), least)
    if (floors !== null) {
      beyond[one.commune]! -= least
      flow.arc(commune(one.commune), classe(k), one.besoin - least)
    }
    for (const j of one.vers) flow.arc(classe(k), salle(j), Number.POSITIVE_INFINITY)
  })
  const extra = beyond.map((people) => Math.max(0, people))
  const floorArcs = Array.from(extra, (people, z) => {
    wanted += people
    return flow.arc(0, commune(z), people)
  })
  seats.forEach((capacity, j) => {
    flow.arc(salle(j), 1, capacity)
  })
  const missing = wanted - flow.push(0, 1)
  const toSink = flow.reaching(1)
  return {
    flow,
    missing,
    cut: (free) => {
      const inside = flow.reached(0)
      const isIn = (node: number) => inside[node] === 1
      const held = new Set<number>()
      let over = 0
      let slope = 0
      classes.forEach((one, k) => {
        const isHeld = isIn(classe(k))
        const isFilled = floors !== null && isIn(commune(one.commune))
        // A share within what a floor asks takes from it; outside the cut it leaves the floor less room.
        const grows =
          (isHeld ? 1 : 0) - (isFilled && extra[one.commune]! > 0 ? 1 : 0) + (isFilled && !isHeld ? 1 : 0)
        if (isHeld) over += share[k]! * one.besoin
        else if (isFilled) over -= (1 - share[k]!) * one.besoin
        if (!free.has(k) || grows === 0) return
        slope += grows * one.besoin
        if (grows > 0) held.add(k)
      })
      extra.forEach((people, z) => {
        if (isIn(commune(z))) over += people
      })
      seats.forEach((capacity, j) => {
        if (isIn(salle(j))) over -= capacity
      })
      return { over, slope, held }
    },
    canRise: (k) => {
      if (toSink[classe(k)] === 1) return true
      const z = classes[k]!.commune
      // What the floor gives the commune beyond the shares may go to this class instead.
      const arc = floorArcs[z]
      if (floors === null || arc === undefined || flow.through(arc) <= NOTHING) return false
      return flow.reached(classe(k))[commune(z)] === 1
    },
  }
}
