import type { ReponsePlan } from '../../plan/answer.ts'
import { type Instance, sessionsOf } from '../../plan/instance.ts'
import type { PlanDuTerritoire } from '../../plan/territoire/instance-of.ts'
import { CRENEAUX } from '../../plan/territoire/moyens.ts'
import { momentsOf } from '../../plan/territoire/name-answer.ts'

/** One session of a plan's cycle. */
export interface Tenue {
  /** Id of the room. */
  readonly salle: string
  /** Number of the adviser, from 1; 0: the bus goes alone. */
  readonly conseiller: number
  /** Week of the cycle, from 1; day, Monday 0; start in minutes of the day. */
  readonly semaine: number
  readonly jour: number
  readonly minute: number
  readonly minutes: number
  readonly places: number
}

type Plan = Pick<PlanDuTerritoire, 'instance' | 'salles' | 'moments'>
type Jour = ReponsePlan['calendrier'][number]

/** Half-days begin at these minutes, at the base or the depot. */
const MATIN = 9 * 60
const APRES_MIDI = 13 * 60 + 30
/** Sessions begin at a quarter of an hour where the half-day leaves the time. */
const QUART = 15

/**
 * Every session of the cycle: in a half-day the adviser drives there, holds as many as the model counts one after the
 * other, and drives back; the bus holds one at each stop, in driving order.
 */
export function tenuesDuCycle(plan: Plan, { calendrier }: Pick<ReponsePlan, 'calendrier'>): Tenue[] {
  const numberOf = new Map(plan.instance.conseillers.map(({ id }, at) => [id, at + 1]))
  const roomOf = new Map(plan.instance.salles.map(({ id }, at) => [id, at]))
  const momentOf = momentsOf(plan)
  return calendrier.flatMap((jour) => {
    const slot = CRENEAUX.indexOf(momentOf(jour.type, jour.creneau))
    if (slot === -1) throw new Error(`slot ${jour.creneau} of ${jour.type} is no half-day of the week`)
    const conseiller = numberOf.get(jour.conseiller ?? '') ?? 0
    const half = slot % 2 === 0 ? MATIN : APRES_MIDI
    const held = jour.arrets
      ? holdByBus(plan, jour, half, roomOf)
      : holdInRoom(plan, jour, half, conseiller, roomOf)
    return held.map((one) => ({ ...one, conseiller, semaine: jour.semaine, jour: Math.floor(slot / 2) }))
  })
}

type Held = Pick<Tenue, 'salle' | 'minute' | 'minutes' | 'places'>
type Rooms = ReadonlyMap<string, number>

function holdInRoom(
  { instance }: Plan,
  { salle }: Jour,
  half: number,
  conseiller: number,
  roomOf: Rooms,
): Held[] {
  const tau = instance.conseillers[conseiller - 1]?.tau[roomOf.get(salle) ?? -1] ?? Number.POSITIVE_INFINITY
  const count = sessionsOf(instance, tau)
  const minutes = Math.round(instance.D)
  const slack = instance.L - 2 * tau - count * instance.D
  const first = startIn(half, tau, slack)
  return Array.from({ length: count }, (_, i) => ({
    salle,
    minute: first + i * minutes,
    minutes,
    places: instance.G,
  }))
}

/** The first quarter of an hour after the drive that still lets one be back in time; else the minute of arrival. */
function startIn(half: number, drive: number, slack: number): number {
  const arrival = half + Math.ceil(drive)
  const rounded = Math.ceil(arrival / QUART) * QUART
  return rounded - (half + drive) <= slack ? rounded : arrival
}

function holdByBus({ instance }: Plan, { arrets = [] }: Jour, half: number, roomOf: Rooms): Held[] {
  const { bus } = instance
  if (bus === null) return []
  const minutes = Math.round(instance.D)
  const stops = arrets.map((salle) => ({ salle, stop: 1 + bus.arrets.indexOf(roomOf.get(salle) ?? -1) }))
  const legs = driveOf(
    bus,
    stops.map(({ stop }) => stop),
  )
  const slack = instance.L - legs.reduce((sum, leg) => sum + leg, 0) - stops.length * instance.D
  let minute = startIn(half, legs[0] ?? 0, slack)
  return stops.map(({ salle }, i) => {
    if (i > 0) minute += minutes + Math.ceil(legs[i] ?? 0)
    return { salle, minute, minutes, places: bus.G }
  })
}

/** Minutes of each leg of a round, the way back last. */
function driveOf({ tau }: NonNullable<Instance['bus']>, stops: readonly number[]): number[] {
  const around = [0, ...stops, 0]
  return around.slice(1).map((to, i) => tau[around[i] ?? 0]?.[to] ?? 0)
}
