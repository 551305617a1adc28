import type { Tags } from './access.ts'

/** Ways along which a mode may go: as drawn, against, or both. */
export interface Direction {
  readonly forward: boolean
  readonly backward: boolean
}

const BOTH: Direction = { forward: true, backward: true }
const FORWARD: Direction = { forward: true, backward: false }
const BACKWARD: Direction = { forward: false, backward: true }

function readOneway(value: string | undefined): Direction | null {
  if (value === 'yes' || value === 'true' || value === '1') return FORWARD
  if (value === '-1' || value === 'reverse') return BACKWARD
  if (value === 'no' || value === 'false' || value === '0') return BOTH
  return null
}

export function isRoundabout(tags: Tags): boolean {
  const junction = tags.get('junction')
  return junction === 'roundabout' || junction === 'circular'
}

/** Directions of a car: the sign, else one way on motorways and roundabouts (decisions.md 39). */
export function carDirection(tags: Tags): Direction {
  const signed = readOneway(tags.get('oneway'))
  if (signed !== null) return signed
  return isRoundabout(tags) || tags.get('highway') === 'motorway' ? FORWARD : BOTH
}

const CYCLEWAYS = ['cycleway', 'cycleway:left', 'cycleway:right', 'cycleway:both']

/** Directions of a bicycle: those of the car, and its exceptions (a sign of its own, a contraflow lane). */
export function bicycleDirection(tags: Tags): Direction {
  const own = readOneway(tags.get('oneway:bicycle'))
  if (own !== null) return own
  const shared = carDirection(tags)
  if (shared.forward && shared.backward) return BOTH
  const contraflow = CYCLEWAYS.some((key) => {
    if (tags.get(key)?.startsWith('opposite')) return true
    const lane = readOneway(tags.get(`${key}:oneway`))
    return lane !== null && (lane === BOTH || lane.forward !== shared.forward)
  })
  return contraflow ? BOTH : shared
}
