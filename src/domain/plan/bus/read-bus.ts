import type { Bus } from '../instance.ts'
import {
  type Champs,
  fieldsOf,
  MoyensIllisibles,
  optional,
  readList,
  readObject,
  readReal,
  readWhole,
} from '../read-fields.ts'
import type { Durees } from './durees.ts'

/** Name of where a round starts and ends. */
export const DEPOT = 'depot'

/** What the rest of a file says of its rooms and slots. */
interface Autour {
  readonly salles: ReadonlyMap<string, number>
  /** Numbers of rooms by their names. */
  readonly readNumbers: (champ: string, list: unknown) => number[]
  /** Slots in a week. */
  readonly slots: number
}

/** Reads the bus of a bare model. Throws MoyensIllisibles. */
export function readBus(bus: Champs, { salles, readNumbers, slots }: Autour): Bus {
  const arrets = readNumbers('bus.arrets', bus.arrets)
  const ids = [...salles.keys()]
  const names = [DEPOT, ...arrets.map((stop) => ids[stop] ?? '')]
  if (new Set(names).size < names.length)
    throw new MoyensIllisibles('bus.arrets', { sorte: 'unique' }, bus.arrets)
  const between = (champ: string, given: unknown) => readBetween(champ, given, names)
  const { of, flag } = fieldsOf('bus', bus)
  return {
    // One bus goes out once in a slot.
    h: Math.min(readReal('bus.h', bus.h, 0, 60), slots),
    G: readReal('bus.G', bus.G, 0, 1e9),
    arrets,
    tau: between('bus.tau', bus.tau),
    km: of('km', between),
    conseiller: flag('conseiller') ?? false,
  }
}

/** What is between the depot and each stop, and between stops: by their names, or as a table. Throws MoyensIllisibles. */
export const readBetween = (champ: string, given: unknown, names: readonly string[]): Durees =>
  Array.isArray(given) ? readSquare(champ, given, names.length) : readWays(champ, given, names)

/**
 * `tau` gives minutes from a stop (or `depot`) to another; a way that is not given is that of the other direction, and a
 * pair that is not given at all is never driven.
 */
function readWays(champ: string, value: unknown, names: readonly string[]): Durees {
  const ways = readObject(champ, value)
  const rows = new Map(
    Object.entries(ways).map(([from, row]) => {
      if (!names.includes(from)) throw new MoyensIllisibles(champ, { sorte: 'connu' }, from)
      const given = readObject(`${champ}.${from}`, row)
      const strange = Object.keys(given).find((to) => !names.includes(to))
      if (strange !== undefined) throw new MoyensIllisibles(`${champ}.${from}`, { sorte: 'connu' }, strange)
      return [from, given] as const
    }),
  )
  const given = (from: string, to: string): number | null => {
    const row = rows.get(from)
    if (row === undefined || !Object.hasOwn(row, to)) return null
    return optional(row[to], (minutes) => readReal(`${champ}.${from}.${to}`, minutes))
  }
  return names.map((from) =>
    names.map((to) => (from === to ? 0 : (given(from, to) ?? given(to, from) ?? Number.POSITIVE_INFINITY))),
  )
}

/** The same as a table: the depot first, then the stops in their order; null: no way. */
function readSquare(champ: string, value: readonly unknown[], size: number): Durees {
  if (value.length !== size)
    throw new MoyensIllisibles(champ, { sorte: 'entier', min: size, max: size }, value.length)
  return value.map((row, from) => {
    const own = readList(`${champ}[${from}]`, row, size)
    readWhole(`${champ}[${from}].length`, own.length, size, size)
    return own.map((minutes, to) =>
      from === to
        ? 0
        : (optional(minutes, (m) => readReal(`${champ}[${from}][${to}]`, m)) ?? Number.POSITIVE_INFINITY),
    )
  })
}
