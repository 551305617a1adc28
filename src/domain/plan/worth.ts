import { inReach, seatsOf } from './evaluate.ts'
import { openFloors } from './floors.ts'
import { type Flow, NOTHING } from './flow.ts'
import type { Probleme } from './problem.ts'
import { openSeats, SINK, SOURCE, seatsWith } from './seats.ts'
import type { Ajout, Stock } from './stock.ts'

/** Work that is left, in flows through the whole network. */
export interface Travail {
  left: number
}

/** What a growing plan brings more. */
export interface Worth {
  /**
   * What was just added to the stock's plan brings above the last one committed, in the order of the goal. Without work: no
   * less than that, from sums alone.
   */
  readonly gain: (ajout: Ajout, travail: Travail | null) => number[]
  readonly commit: (ajout: Ajout) => void
}

/** A neighbourhood without a room weighs more than any seat. */
const QPV = 1e6

/** Opens the worth of plans of one problem; networks are kept from step to step, as seats only grow. */
export function prepareWorth(probleme: Probleme): (stock: Stock) => Worth {
  const { instance, classes, existants, besoinDe } = probleme
  const { plancherPlaces, plancherPortee, salles, objectif } = instance
  const classesOf = Array.from({ length: salles.length + existants.length }, (): number[] => [])
  classes.forEach(({ vers }, k) => {
    for (const j of vers) classesOf[j]?.push(k)
  })
  const quartiersOf = salles.map((_, room) =>
    instance.qpv.flatMap((one, q) => (one.existants.length === 0 && one.salles.includes(room) ? [q] : [])),
  )
  return openWorth

  function openWorth(stock: Stock): Worth {
    const have = seatsWith(probleme, seatsOf(probleme, stock.plan))
    const seats = openSeats(probleme, have)
    seats.flow.push(SOURCE, SINK)
    const near = inReach(probleme, stock.halfDays)
    const floors =
      plancherPlaces === null
        ? null
        : openFloors(
            probleme,
            have,
            besoinDe.map((people) => plancherPlaces * people),
          )
    let short = floors?.missing ?? 0
    // People of each commune that its floor of reach still lacks.
    const far = besoinDe.map((people) => (plancherPortee ?? 0) * people)
    classes.forEach(({ commune, besoin }, k) => {
      if (near[k] === 1 && commune >= 0) far[commune]! -= besoin
    })
    const served = new Set(quartiersOf.flatMap((list, room) => ((stock.halfDays[room] ?? 0) > 0 ? list : [])))
    return { gain, commit }

    function commit(ajout: Ajout): void {
      for (const [j, people] of seatsMore(probleme, ajout)) {
        seats.flow.raise(seats.places[j]!, people)
        if (floors !== null) floors.flow.raise(floors.places[j]!, people)
        for (const k of classesOf[j]!) {
          const { commune, besoin } = classes[k]!
          if (near[k] === 0 && commune >= 0) far[commune]! -= besoin
          near[k] = 1
        }
        for (const q of quartiersOf[j]!) served.add(q)
      }
      seats.flow.push(SOURCE, SINK)
      if (floors !== null) short -= floors.flow.push(SOURCE, SINK)
    }

    function gain(ajout: Ajout, travail: Travail | null): number[] {
      const more = seatsMore(probleme, ajout)
      const reached = new Set([...more.keys()].flatMap((j) => classesOf[j]!.filter((k) => near[k] === 0)))
      let reach = 0
      for (const k of reached) reach += classes[k]!.besoin
      const lack = floorsGained(more, reached, travail)
      const seated = seatsGained(more, travail)
      if (objectif === 'B') return [lack, reach, -(ajout.unites.length + ajout.fois), seated]
      const driven = ajout.unites.reduce((sum, at) => sum + probleme.unites[at]!.tau, 0)
      return [lack, seated, reach, -2 * probleme.R * driven]
    }

    /** Where one room grew and enough people beside it have no seat, its seats are the gain; else what flows. */
    function seatsGained(more: ReadonlyMap<number, number>, travail: Travail | null): number {
      const [only] = more.size === 1 ? more : []
      if (only !== undefined) {
        let waiting = 0
        for (const k of classesOf[only[0]]!) {
          waiting += classes[k]!.besoin - seats.flow.through(seats.besoin[k]!)
          if (waiting >= only[1]) return only[1]
        }
      }
      // Who has a seat may leave it for one here to people from further away: no sum is lower.
      if (travail === null) return sumOf(more)
      travail.left--
      return pushMore(seats.flow, seats.places, more)
    }

    function floorsGained(
      more: ReadonlyMap<number, number>,
      reached: ReadonlySet<number>,
      travail: Travail | null,
    ): number {
      let gained = 0
      if (floors !== null && short > NOTHING) {
        if (travail !== null) travail.left--
        gained += travail === null ? Math.min(short, sumOf(more)) : pushMore(floors.flow, floors.places, more)
      }
      if (plancherPortee !== null) {
        const added = new Map<number, number>()
        for (const k of reached) {
          const { commune, besoin } = classes[k]!
          added.set(commune, (added.get(commune) ?? 0) + besoin)
        }
        for (const [z, people] of added) gained += Math.min(people, Math.max(0, far[z]!))
      }
      const quartiers = new Set(
        [...more.keys()].flatMap((j) => quartiersOf[j]!.filter((q) => !served.has(q))),
      )
      return gained + QPV * quartiers.size
    }
  }
}

/** What flows more through wider arcs; nothing is kept of it. */
function pushMore(flow: Flow, places: readonly number[], more: ReadonlyMap<number, number>): number {
  const saved = flow.save()
  for (const [j, people] of more) flow.raise(places[j]!, people)
  const pushed = flow.push(SOURCE, SINK)
  flow.restore(saved)
  return pushed
}

const sumOf = (more: ReadonlyMap<number, number>) => [...more.values()].reduce((a, b) => a + b, 0)

/** People that what was added seats more, by room. */
function seatsMore({ unites, tournees, parSeance, parArret }: Probleme, ajout: Ajout): Map<number, number> {
  const more = new Map<number, number>()
  const add = (room: number, people: number) => more.set(room, (more.get(room) ?? 0) + people)
  for (const at of ajout.unites) add(unites[at]!.salle, parSeance * unites[at]!.s)
  for (const stop of tournees[ajout.tournee]?.arrets ?? []) add(stop, parArret * ajout.fois)
  return more
}
