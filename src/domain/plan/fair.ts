import { createFlow, type Flow, NOTHING } from './flow.ts'
import type { Probleme } from './problem.ts'
import { reachableNeed } from './seats.ts'

/**
 * Who is seated: of all assignments with the most people seated (and the floors), that whose shares of need, sorted
 * upwards, are lexicographically greatest. The shares are those of an optimal base of the polymatroid of what rooms can
 * seat (Megiddo 1974, Fujishige 1980): raise all shares together, fix those that can go no higher, go on with the rest. A
 * few flows for each level of share. `seats`: people seated by each room and existing place.
 */
export function fairShares(probleme: Probleme, seats: Float64Array): Float64Array {
  const plain = raiseShares(probleme, seats, null)
  const { plancherPlaces } = probleme.instance
  if (plancherPlaces === null) return plain
  const need = reachableNeed(probleme)
  const got = new Float64Array(need.length)
  probleme.classes.forEach(({ commune, besoin }, k) => {
    got[commune]! += plain[k]! * besoin
  })
  const floors = need.map((people) => plancherPlaces * people)
  // The floors change nothing where the fairest assignment meets them.
  return floors.every((floor, z) => got[z]! >= floor - NOTHING) ? plain : raiseShares(probleme, seats, floors)
}

function raiseShares(probleme: Probleme, seats: Float64Array, floors: Float64Array | null): Float64Array {
  const { classes } = probleme
  const share = new Float64Array(classes.length)
  let free = classes.flatMap(({ besoin, vers }, k) => (besoin > 0 && vers.length > 0 ? [k] : []))
  while (free.length > 0) {
    const level =
      floors === null
        ? highestLevel(probleme, seats, share, free)
        : bisect(probleme, seats, share, free, floors)
    for (const k of free) share[k] = level
    if (level >= 1) return share
    const net = openNet(probleme, seats, share, floors)
    const left = free.filter((k) => net.canRise(k))
    // Rounding may leave a fixed class a hair above what fits: at least one is fixed at each level.
    free = left.length < free.length ? left : []
  }
  return share
}

/** Newton's steps from above: each cut that is too full says how high the level may be (Dinkelbach 1967). */
function highestLevel(
  probleme: Probleme,
  seats: Float64Array,
  share: Float64Array,
  free: readonly number[],
): number {
  const { classes } = probleme
  const isFree = new Uint8Array(classes.length)
  for (const k of free) isFree[k] = 1
  let level = 1
  for (;;) {
    for (const k of free) share[k] = level
    const { flow, missing, nodeOf } = openNet(probleme, seats, share, null)
    if (missing <= NOTHING * Math.max(1, classes.length)) return level
    const inside = flow.reached(0)
    let room = 0
    seats.forEach((capacity, j) => {
      if (inside[nodeOf.salle(j)] === 1) room += capacity
    })
    let wanted = 0
    classes.forEach(({ besoin }, k) => {
      if (inside[nodeOf.classe(k)] !== 1) return
      if (isFree[k] === 1) wanted += besoin
      else room -= share[k]! * besoin
    })
    const next = wanted > 0 ? Math.max(0, room / wanted) : level
    if (next >= level) return level
    level = next
  }
}

/** Halvings until a level cannot be told from the next: with floors a cut's fill is not a straight line. */
function bisect(
  probleme: Probleme,
  seats: Float64Array,
  share: Float64Array,
  free: readonly number[],
  floors: Float64Array,
): number {
  const fits = (level: number) => {
    for (const k of free) share[k] = level
    return openNet(probleme, seats, share, floors).missing <= NOTHING
  }
  if (fits(1)) return 1
  let low = 0
  let high = 1
  for (let step = 0; step < 44; step++) {
    const middle = (low + high) / 2
    if (fits(middle)) low = middle
    else high = middle
  }
  return low
}

interface Net {
  readonly flow: Flow
  /** Need of the shares and the floors that finds no seat. */
  readonly missing: number
  readonly nodeOf: { readonly classe: (k: number) => number; readonly salle: (j: number) => number }
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
    nodeOf: { classe, salle },
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
