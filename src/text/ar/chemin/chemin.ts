import type { RoadClass } from '../../../domain/roads/road-class.ts'
import type { Turn } from '../../../domain/roads/way/turn.ts'
import type { WayStep } from '../../../domain/roads/way/way-steps.ts'
import { isoler } from '../../langue/isoler.ts'
import { distance } from '../socle/format.ts'
import catalogue from './chemin.json' with { type: 'json' }

/** A road without name nor number, by its class. */
const CLASSES: Readonly<Record<RoadClass, string>> = catalogue.CLASSES

const TURNS: Readonly<Record<Turn, string>> = catalogue.TURNS

const streetOf = ({ name, roadClass, isRoundabout }: WayStep): string =>
  name === '' ? (isRoundabout ? 'الدوّار' : CLASSES[roadClass]) : isoler(name)

/** The way in words, one sentence a street; names of streets as their signs write them. */
export function sayChemin(steps: readonly WayStep[]): string[] {
  return steps.map((step) => {
    const street = `${streetOf(step)} (${distance(step.metres).replace(' ', '\u00a0')})`
    if (step.exit !== null) return `عند الدوّار، المخرج رقم ${step.exit}، ${street}.`
    return step.turn === null ? `اسلكوا ${street}.` : `${TURNS[step.turn]}، ${street}.`
  })
}
