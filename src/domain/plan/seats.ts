import { createFlow, type Flow } from './flow.ts'
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
