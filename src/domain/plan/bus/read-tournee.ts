import { travelMinutes } from '../../coverage/modes.ts'
import { distanceM } from '../../geo/geodesy.ts'
import { type Champs, fieldsOf, MoyensIllisibles, readList, readName, readObject } from '../read-fields.ts'
import { readPoint } from '../territoire/base.ts'
import { type Durees, roundMinutes } from './durees.ts'
import { DEPOT, readBetween } from './read-bus.ts'
import { bestRound } from './round.ts'

/** A round of the bus asked for by itself: stops by name, what is between them. */
export interface TourneeLibre {
  readonly arrets: readonly string[]
  /** Minutes from depot (row and column 0) and stops to one another. */
  readonly tau: Durees
  readonly km: Durees | null
  /** Minutes spent at each stop. */
  readonly D: number
}

/** Its stops in driving order. */
export interface TourneeOrdonnee {
  readonly arrets: readonly string[]
  /** On the way, depot to depot. */
  readonly minutes: number
  /** With the minutes spent at the stops. */
  readonly total: number
  /** null: not known. */
  readonly km: number | null
  /** No other order is shorter. */
  readonly prouve: boolean
}

/** Beyond, an answer would keep people waiting. */
const MAX_ARRETS = 60
const CHAMPS = ['depot', 'arrets', 'tau', 'km', 'D']
/** Density of the cells, where no territory says it: neither a city nor the open country. */
const INTERMEDIAIRE = 1

/**
 * Reads a round: `arrets` are names with `tau` (and `km`) between them and `depot`, as for the bus of a bare model; or points
 * `{ id, lon, lat }` with a `depot` `{ lon, lat }`, driven as the crow flies, minutes rounded up. Throws MoyensIllisibles.
 */
export function readTournee(value: unknown): TourneeLibre {
  const file = readObject('fichier', value)
  const strange = Object.keys(file).find((name) => !CHAMPS.includes(name))
  if (strange !== undefined)
    throw new MoyensIllisibles(strange, { sorte: 'parmi', valeurs: CHAMPS }, file[strange])
  const rows = readList('arrets', file.arrets, MAX_ARRETS)
  if (rows.length === 0) throw new MoyensIllisibles('arrets', { sorte: 'pasVide' }, rows)
  const hasWays = (file.tau ?? null) !== null
  const arrets = rows.map((row, at) =>
    hasWays ? readName(`arrets[${at}]`, row) : readName(`arrets[${at}].id`, pointAt(row, at).id),
  )
  const names = [DEPOT, ...arrets]
  const twice = names.find((name, at) => names.indexOf(name) < at)
  if (twice !== undefined) throw new MoyensIllisibles('arrets', { sorte: 'unique' }, twice)
  const { of, real } = fieldsOf('fichier', file)
  const D = real('D', 0, 1440) ?? 0
  if (hasWays) {
    return {
      arrets,
      tau: readBetween('tau', file.tau, names),
      km: of('km', (_, km) => readBetween('km', km, names)),
      D,
    }
  }
  const points = [
    readPoint('depot', readObject('depot', file.depot)),
    ...rows.map((row, at) => readPoint(`arrets[${at}]`, pointAt(row, at))),
  ]
  const metres = points.map((from) => points.map((to) => distanceM(from.lon, from.lat, to.lon, to.lat)))
  const driven = (m: number) => (m === 0 ? 0 : Math.ceil(travelMinutes('voiture', INTERMEDIAIRE, m) - 1e-9))
  return {
    arrets,
    tau: metres.map((row) => row.map(driven)),
    km: metres.map((row) => row.map((m) => m / 1000)),
    D,
  }
}

const pointAt = (row: unknown, at: number): Champs => readObject(`arrets[${at}]`, row)

/** Puts the stops in the order that takes least. Throws MoyensIllisibles where none was found that has a way. */
export function orderTournee({ arrets, tau, km, D }: TourneeLibre): TourneeOrdonnee {
  const { ordre, minutes, prouve } = bestRound(tau, [...arrets.keys()])
  if (!Number.isFinite(minutes)) throw new MoyensIllisibles('tau', { sorte: 'boucle' }, arrets)
  const driven = km === null ? null : roundMinutes(km, ordre)
  return {
    arrets: ordre.map((stop) => arrets[stop] ?? ''),
    minutes,
    total: minutes + D * arrets.length,
    km: driven === null || !Number.isFinite(driven) ? null : driven,
    prouve,
  }
}
