import {
  MoyensIllisibles,
  optional,
  readFlag,
  readList,
  readObject,
  readReal,
  readWhole,
} from '../read-fields.ts'
import { type Base, readBase } from './base.ts'

/** The bus as a person says it. */
export interface BusDit {
  /** Half-days a week. */
  readonly h: number
  /** Seats of a stop. */
  readonly G: number
  /** null: the start point of the territory's most inhabited commune. */
  readonly depot: Base | null
  /** null: the start points of the communes, the most inhabited first. */
  readonly arrets: readonly Base[] | null
  /** An adviser must be aboard. */
  readonly conseiller: boolean
}

/** Stops at most. */
export const MAX_ARRETS = 30
const CHAMPS = ['h', 'G', 'depot', 'arrets', 'conseiller']

/** Reads the bus of the means; `G`: seats of a session elsewhere. Throws MoyensIllisibles. */
export function readBusDit(value: unknown, G: number): BusDit {
  const bus = readObject('bus', value)
  const strange = Object.keys(bus).find((name) => !CHAMPS.includes(name))
  if (strange !== undefined)
    throw new MoyensIllisibles(`bus.${strange}`, { sorte: 'parmi', valeurs: CHAMPS }, strange)
  return {
    h: optional(bus.h, (h) => readReal('bus.h', h, 0, 12)) ?? 2,
    G: optional(bus.G, (seats) => readWhole('bus.G', seats, 1, 1000)) ?? G,
    depot: optional(bus.depot, (base) => readBase('bus.depot', base)),
    arrets: optional(bus.arrets, (list) => {
      const stops = readList('bus.arrets', list, MAX_ARRETS).map((one, at) =>
        readBase(`bus.arrets[${at}]`, one),
      )
      if (stops.length === 0) throw new MoyensIllisibles('bus.arrets', { sorte: 'pasVide' }, list)
      return stops
    }),
    conseiller: optional(bus.conseiller, (flag) => readFlag('bus.conseiller', flag)) ?? false,
  }
}
