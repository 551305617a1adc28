import { fieldsOf, MoyensIllisibles, readList, readObject } from '../read-fields.ts'
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
  const { of, flag, real, whole } = fieldsOf('bus', bus)
  return {
    h: real('h', 0, 12) ?? 2,
    G: whole('G', 1, 1000) ?? G,
    depot: of('depot', readBase),
    arrets: of('arrets', (champ, list) => {
      const stops = readList(champ, list, MAX_ARRETS).map((one, at) => readBase(`${champ}[${at}]`, one))
      if (stops.length === 0) throw new MoyensIllisibles(champ, { sorte: 'pasVide' }, list)
      return stops
    }),
    conseiller: flag('conseiller') ?? false,
  }
}
