import { createFlow, type Flow, NOTHING } from './flow.ts'
import type { Probleme } from './problem.ts'

/** The network need → rooms → seats of one plan. Nodes: source 0, sink 1, classes, then rooms and existing places. */
export interface Seats {
  readonly flow: Flow
  /** Arc of each class's need, and of each room's or place's seats. */
  readonly besoin: readonly number[]
  readonly places: readonly number[]
  /** Arc from each class to each room or place it can go to, class by class. */
  readonly paires: readonly number[]
}

export const SOURCE = 0
export const SINK = 1

/** Seats of the existing places behind those of the rooms: one capacity for each node that seats. */
export function seatsWith({ existants }: Probleme, rooms: Float64Array): Float64Array {
  const all = new Float64Array(rooms.length + existants.length)
  all.set(rooms)
  all.set(existants, rooms.length)
  return all
}

/** Builds the network; nothing flows yet. `seats`: people seated by each room, then each existing place. */
export function openSeats({ classes }: Probleme, seats: Float64Array): Seats {
  const classe = (k: number) => 2 + k
  const salle = (j: number) => 2 + classes.length + j
  const flow = createFlow(2 + classes.length + seats.length)
  const besoin = classes.map((one, k) => flow.arc(SOURCE, classe(k), one.besoin))
  const places = Array.from(seats, (capacity, j) => flow.arc(salle(j), SINK, capacity))
  const paires = classes.flatMap(({ vers }, k) =>
    vers.map((j) => flow.arc(classe(k), salle(j), Number.POSITIVE_INFINITY)),
  )
  return { flow, besoin, places, paires }
}

/** Most people seated. */
export function mostSeated(probleme: Probleme, seats: Float64Array): number {
  return openSeats(probleme, seats).flow.push(SOURCE, SINK)
}

/** Need of each commune that has a room or place within reach. */
export function reachableNeed({ classes, communes }: Probleme): Float64Array {
  const need = new Float64Array(communes.length)
  for (const { commune, besoin, vers } of classes)
    if (vers.length > 0 && commune >= 0) need[commune] = (need[commune] ?? 0) + besoin
  return need
}

/** People short of the floor of seats, all communes together: 0 where every floor can be met at once. */
export function shortOfSeats(probleme: Probleme, seats: Float64Array, share: number): number {
  const need = reachableNeed(probleme)
  const { classes, communes } = probleme
  const flow = createFlow(2 + classes.length + seats.length + communes.length)
  const commune = (z: number) => 2 + classes.length + seats.length + z
  let wanted = 0
  need.forEach((people, z) => {
    wanted += share * people
    flow.arc(SOURCE, commune(z), share * people)
  })
  classes.forEach((one, k) => {
    flow.arc(commune(one.commune), 2 + k, one.besoin)
    for (const j of one.vers) flow.arc(2 + k, 2 + classes.length + j, Number.POSITIVE_INFINITY)
  })
  seats.forEach((capacity, j) => {
    flow.arc(2 + classes.length + j, SINK, capacity)
  })
  const short = wanted - flow.push(SOURCE, SINK)
  return short <= NOTHING * Math.max(1, wanted) ? 0 : short
}
