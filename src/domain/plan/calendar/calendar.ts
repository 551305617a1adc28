import type { Tournee } from '../bus/tours.ts'
import type { Plan, Probleme } from '../problem.ts'
import { colourEdges } from './colour.ts'
import { type Part, shareOut } from './share-out.ts'
import { spaceOut } from './space-out.ts'
import { splitWeeks } from './weeks.ts'

/** One half-day of the cycle: when, who, where. */
export interface DemiJournee {
  /** 1 to C. */
  readonly semaine: number
  /** Number of the slot type, and which of its slots in the week, from 1. */
  readonly type: number
  readonly creneau: number
  /** Number of the adviser; -1 where the bus goes without. */
  readonly conseiller: number
  /** Number of the room; -1 aboard the bus. */
  readonly salle: number
  /** Stops of the bus in driving order; empty elsewhere. */
  readonly arrets: readonly number[]
}

/**
 * A calendar of a plan's cycle. Every plan has one: weeks are an integral flow, slots the colours of the bipartite graph of
 * advisers and rooms. A room's half-days are spaced as evenly as exchanges between weeks can.
 */
export function calendarOf(probleme: Probleme, plan: Plan): DemiJournee[] {
  const { instance } = probleme
  const rooms = instance.salles.length
  const weeks = spaceOut(probleme, splitWeeks(shareOut(probleme, plan), instance.C))
  const days = weeks.flatMap((parts, week) =>
    instance.creneaux.flatMap((_, type) =>
      slotsOf(probleme, parts, type).map(
        ({ conseiller, salle, creneau }): DemiJournee => ({
          semaine: week + 1,
          type,
          creneau,
          conseiller,
          salle: salle === rooms ? -1 : salle,
          arrets: [],
        }),
      ),
    ),
  )
  return addBus(probleme, plan, days)
}

function slotsOf({ instance }: Probleme, parts: readonly Part[], type: number) {
  const w = instance.creneaux[type]?.w ?? 0
  const seats = new Map<number, number>()
  const edges = parts
    .filter((part) => part.type === type)
    .flatMap(({ conseiller, salle, count }) =>
      Array.from({ length: count }, () => {
        // A room for several groups at once is as many rooms: each takes its half-days in turn.
        const kappa = instance.salles[salle]?.kappa ?? 1
        const turn = seats.get(salle) ?? 0
        seats.set(salle, turn + 1)
        return { conseiller, salle, gauche: conseiller, droite: salle * 1000 + (turn % kappa) }
      }),
    )
  const colours = colourEdges(edges, w)
  return edges.map(({ conseiller, salle }, at) => ({ conseiller, salle, creneau: (colours[at] ?? 0) + 1 }))
}

/** Gives the tours of the bus their weeks, and a slot each; with an adviser aboard, his. */
function addBus({ instance, tournees }: Probleme, plan: Plan, days: readonly DemiJournee[]): DemiJournee[] {
  const outings = orderOutings(tournees, plan.v)
  if (instance.bus?.conseiller) {
    let next = 0
    const sorted = [...days].sort((a, b) => a.semaine - b.semaine)
    return sorted.flatMap((day) => {
      if (day.salle !== -1) return [day]
      const arrets = outings[next++]
      return arrets === undefined ? [] : [{ ...day, arrets }]
    })
  }
  const slots = instance.creneaux.flatMap(({ w }, type) =>
    Array.from({ length: w }, (_, i) => ({ type, creneau: i + 1 })),
  )
  const inWeek = new Map<number, number>()
  const own = outings.map((arrets, i): DemiJournee => {
    const semaine = 1 + Math.floor((i * instance.C) / outings.length)
    const turn = inWeek.get(semaine) ?? 0
    inWeek.set(semaine, turn + 1)
    const { type = 0, creneau = 1 } = slots[turn % Math.max(1, slots.length)] ?? {}
    return { semaine, type, creneau, conseiller: -1, salle: -1, arrets }
  })
  return [...days, ...own]
}

/** All outings of a cycle in turn, those of one tour as far apart as they can be. */
function orderOutings(tournees: readonly Tournee[], v: Int32Array): (readonly number[])[] {
  return tournees
    .flatMap(({ arrets }, r) =>
      Array.from({ length: v[r] ?? 0 }, (_, i) => ({ arrets, at: (i + 0.5) / (v[r] ?? 1) })),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ arrets }) => arrets)
}
