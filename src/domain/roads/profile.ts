import type { Mode } from '../common/mode.ts'
import { ownKeysLetIn, readAccess, type Tags } from './access.ts'
import { bicycleDirection, carDirection, type Direction, isRoundabout } from './direction.ts'
import { LIMIT_SHARE, parseDurationS, parseMaxspeed } from './limits.ts'
import {
  BICYCLE_KMH,
  CAR_KMH,
  CAR_KMH_OTHER,
  isRamp,
  NO_BICYCLE,
  NO_ROAD,
  type RoadClass,
  roadClass,
  STEPS_KMH,
  WALK_KMH,
} from './road-class.ts'

/** Bits of an edge's flags. */
export const TUNNEL = 1
export const MOTORWAY = 2
export const RAMP = 4
export const FERRY = 8
export const ROUNDABOUT = 16

/** Speeds in km/h as drawn and against; 0 = closed. On a ferry only open (> 0) or closed counts. */
export type Speeds = readonly [forward: number, backward: number]

/** What of a way decides its cost: the same profile, the same edge. */
export interface RoadProfile {
  readonly roadClass: RoadClass
  readonly flags: number
  readonly marche: Speeds
  readonly velo: Speeds
  readonly voiture: Speeds
  /** Seconds of the whole crossing where the ferry says so, 0 where its length decides; 0 off ferries. */
  readonly crossingS: number
}

const CLOSED: Speeds = [0, 0]
const along = (direction: Direction, kmh: number): Speeds => [
  direction.forward ? kmh : 0,
  direction.backward ? kmh : 0,
]

/** The profile of an OSM way, by decisions.md 39; null when it is no road, or closed to all three modes. */
export function profileOfTags(tags: Tags): RoadProfile | null {
  const profile = tags.get('route') === 'ferry' ? ferryProfile(tags) : roadProfile(tags)
  return profile !== null && isOpen(profile) ? profile : null
}

function roadProfile(tags: Tags): RoadProfile | null {
  const highway = tags.get('highway')
  if (highway === undefined || NO_ROAD.has(highway)) return null
  const name = roadClass(highway)
  return {
    roadClass: name,
    flags: (isTunnel(tags) ? TUNNEL : 0) | classFlags(name) | (isRoundabout(tags) ? ROUNDABOUT : 0),
    marche: walkOpen(name, tags) ? walkSpeeds(name) : CLOSED,
    velo: bicycleOpen(highway, tags) ? along(bicycleDirection(tags), BICYCLE_KMH) : CLOSED,
    voiture: along(carDirection(tags), carKmh(name, tags)),
    crossingS: 0,
  }
}

const walkSpeeds = (name: RoadClass): Speeds => {
  const kmh = name === 'steps' ? STEPS_KMH : WALK_KMH
  return [kmh, kmh]
}

function classFlags(name: RoadClass): number {
  return (name === 'motorway' ? MOTORWAY : 0) | (isRamp(name) ? RAMP : 0)
}

// Under a building one is at street level, at the doors.
function isTunnel(tags: Tags): boolean {
  const tunnel = tags.get('tunnel')
  return tunnel !== undefined && tunnel !== 'no' && tunnel !== 'building_passage'
}

const SIDEWALKS = ['sidewalk', 'sidewalk:left', 'sidewalk:right', 'sidewalk:both']
const NO_SIDEWALK = new Set(['no', 'none', 'separate'])

function walkOpen(name: RoadClass, tags: Tags): boolean {
  if (name === 'motorway' || name === 'motorway_link' || readAccess('marche', tags) === 'out') return false
  if (name !== 'trunk' || tags.get('foot') === 'yes') return true
  return SIDEWALKS.some((key) => tags.has(key) && !NO_SIDEWALK.has(tags.get(key) ?? ''))
}

const BICYCLE_WELCOME = new Set(['yes', 'designated', 'permissive'])

function bicycleOpen(highway: string, tags: Tags): boolean {
  if (readAccess('velo', tags) === 'out') return false
  return !NO_BICYCLE.has(highway) || BICYCLE_WELCOME.has(tags.get('bicycle') ?? '')
}

function carKmh(name: RoadClass, tags: Tags): number {
  const kmh = CAR_KMH[name]
  if (kmh === undefined || readAccess('voiture', tags) === 'out') return 0
  const limit = parseMaxspeed(tags.get('maxspeed'))
  return limit === null ? kmh : Math.min(kmh, LIMIT_SHARE * limit)
}

/**
 * A ferry admits walkers unless a sign keeps them out. It admits bicycles and cars by a sign of their own, or when it
 * lets in nobody else by name: a boat that says only `foot=yes` carries no car.
 */
function ferryProfile(tags: Tags): RoadProfile {
  const named = { marche: ownKeysLetIn('marche', tags), velo: ownKeysLetIn('velo', tags) }
  const admits = (mode: Mode, others: boolean) =>
    readAccess(mode, tags) !== 'out' && (ownKeysLetIn(mode, tags) || !others)
  const direction = carDirection(tags)
  return {
    roadClass: 'ferry',
    flags: FERRY,
    marche: admits('marche', false) ? [1, 1] : CLOSED,
    velo: admits('velo', named.marche) ? along(direction, 1) : CLOSED,
    voiture: admits('voiture', named.marche || named.velo) ? along(direction, 1) : CLOSED,
    crossingS: parseDurationS(tags.get('duration')) ?? 0,
  }
}

/** A segment of a table, whose flags are final: they are not weighed against its class or its signs. */
export interface SegmentAccess {
  readonly classe: string
  /** Only from its start to its end, for bicycles and cars. */
  readonly direct: boolean
  readonly marche: boolean
  readonly velo: boolean
  readonly voiture: boolean
}

/** The profile of a segment of a table; null when it is closed to all three modes. */
export function profileOfSegment(segment: SegmentAccess): RoadProfile | null {
  const ferry = segment.classe === 'ferry'
  const name = ferry ? 'ferry' : roadClass(segment.classe)
  const direction: Direction = { forward: true, backward: !segment.direct }
  const profile: RoadProfile = {
    roadClass: name,
    flags: ferry ? FERRY : classFlags(name),
    marche: segment.marche ? walkSpeeds(name) : CLOSED,
    velo: segment.velo ? along(direction, BICYCLE_KMH) : CLOSED,
    voiture: segment.voiture ? along(direction, CAR_KMH[name] ?? CAR_KMH_OTHER) : CLOSED,
    crossingS: 0,
  }
  return isOpen(profile) ? profile : null
}

function isOpen({ marche, velo, voiture }: RoadProfile): boolean {
  return [...marche, ...velo, ...voiture].some((kmh) => kmh > 0)
}

/** The same profile for a way read from its end. */
export function reversedProfile(profile: RoadProfile): RoadProfile {
  const turned = ([forward, backward]: Speeds): Speeds => [backward, forward]
  return {
    ...profile,
    marche: turned(profile.marche),
    velo: turned(profile.velo),
    voiture: turned(profile.voiture),
  }
}

/** Equal for equal profiles, different otherwise. */
export function profileKey({ roadClass, flags, marche, velo, voiture, crossingS }: RoadProfile): string {
  return [roadClass, flags, ...marche, ...velo, ...voiture, crossingS].join(' ')
}
