import { createFlow, type Flow, NOTHING } from './flow.ts'
import type { Probleme } from './problem.ts'

/** People short of the floors of seats, all communes together: 0 where every floor can be met at once. */
export function shortOfSeats(probleme: Probleme, seats: Float64Array, share: number): number {
  const floors = probleme.besoinDe.map((people) => share * people)
  const short = openFloors(probleme, seats, floors).missing
  return short <= NOTHING * Math.max(1, sumOf(floors)) ? 0 : short
}

/**
 * People of each commune that its floor of seats gives. Where the seats are too few for all floors at once, the communes
 * that lack seats have the highest share that all of them can have, and the others theirs.
 */
export function floorsThatFit(probleme: Probleme, seats: Float64Array, share: number): Float64Array {
  const { besoinDe } = probleme
  const level = new Float64Array(besoinDe.length)
  let free = Array.from(besoinDe.keys()).filter((z) => besoinDe[z]! > 0)
  const floors = () => besoinDe.map((people, z) => level[z]! * people)
  while (free.length > 0) {
    const { top, held } = highestFloor(probleme, seats, level, free, share)
    for (const z of free) level[z] = top
    if (top >= share || held.size === 0) break
    free = free.filter((z) => !held.has(z))
  }
  return floors()
}

/** Newton's steps from above, as for the shares of classes: the fullest cut says how high its communes may go. */
function highestFloor(
  probleme: Probleme,
  seats: Float64Array,
  level: Float64Array,
  free: readonly number[],
  share: number,
): { readonly top: number; readonly held: ReadonlySet<number> } {
  const { besoinDe, classes } = probleme
  const isFree = new Set(free)
  let top = share
  let held: ReadonlySet<number> = new Set()
  for (let step = 0; step <= besoinDe.length; step++) {
    const floors = besoinDe.map((people, z) => (isFree.has(z) ? top : level[z]!) * people)
    const { flow, missing } = openFloors(probleme, seats, floors)
    if (missing <= NOTHING * Math.max(1, sumOf(floors))) break
    const inside = flow.reached(0)
    const communeIn = (z: number) => inside[2 + classes.length + seats.length + z] === 1
    const inCut = [...isFree].filter(communeIn)
    const slope = inCut.reduce((sum, z) => sum + besoinDe[z]!, 0)
    if (slope <= 0) break
    held = new Set(inCut)
    top = Math.max(0, top - missing / slope)
  }
  return { top, held }
}

/**
 * What floors send to the rooms through the classes of their communes, from node 0 to node 1; `missing`: what finds no seat;
 * `places`: arc of the seats of each room and existing place.
 */
export function openFloors(
  { classes, communes }: Probleme,
  seats: Float64Array,
  floors: Float64Array,
): { readonly flow: Flow; readonly missing: number; readonly places: readonly number[] } {
  const flow = createFlow(2 + classes.length + seats.length + communes.length)
  const commune = (z: number) => 2 + classes.length + seats.length + z
  floors.forEach((people, z) => {
    flow.arc(0, commune(z), people)
  })
  classes.forEach((one, k) => {
    flow.arc(commune(one.commune), 2 + k, one.besoin)
    for (const j of one.vers) flow.arc(2 + k, 2 + classes.length + j, Number.POSITIVE_INFINITY)
  })
  const places = Array.from(seats, (capacity, j) => flow.arc(2 + classes.length + j, 1, capacity))
  return { flow, missing: sumOf(floors) - flow.push(0, 1), places }
}

const sumOf = (values: Float64Array) => values.reduce((a, b) => a + b, 0)
