import type { RoadClass } from '../../../domain/roads/road-class.ts'
import type { Turn } from '../../../domain/roads/way/turn.ts'
import type { WayStep } from '../../../domain/roads/way/way-steps.ts'
import { distance, ordinal } from '../socle/format.ts'
import catalogue from './chemin.json' with { type: 'json' }

/** A road without a name, by its class. */
const CLASSES: Readonly<Record<RoadClass, string>> = catalogue.CLASSES

const TURNS: Readonly<Record<Turn, string>> = catalogue.TURNS

/** The way in words, one line a street: names of streets stay as the signs write them. */
export function sayChemin(steps: readonly WayStep[]): string[] {
  return steps.map(({ name, roadClass, isRoundabout, exit, turn, metres }) => {
    const street = `${name === '' ? (isRoundabout ? 'the roundabout' : CLASSES[roadClass]) : name} (${distance(metres).replace(' ', '\u00a0')})`
    if (exit !== null) return `At the roundabout, ${ordinal(exit)} exit, ${street}.`
    return turn === null ? `Take ${street}.` : `${TURNS[turn]}: ${street}.`
  })
}
