import type { RoadClass } from '../../../domain/roads/road-class.ts'
import type { Turn } from '../../../domain/roads/way/turn.ts'
import type { WayStep } from '../../../domain/roads/way/way-steps.ts'
import { distance, ordinal } from '../socle/format.ts'

/** A road without a name, by its class. */
const CLASSES: Readonly<Record<RoadClass, string>> = {
  motorway: 'the motorway',
  motorway_link: 'the slip road',
  trunk: 'the fast road',
  trunk_link: 'the slip road',
  primary: 'the main road',
  primary_link: 'the slip road',
  secondary: 'the road',
  secondary_link: 'the slip road',
  tertiary: 'the road',
  tertiary_link: 'the slip road',
  unclassified: 'the small road',
  residential: 'the street',
  living_street: 'the shared street',
  service: 'the service road',
  road: 'the road',
  pedestrian: 'the pedestrian street',
  footway: 'the footpath',
  cycleway: 'the cycle path',
  bridleway: 'the bridleway',
  path: 'the path',
  track: 'the track',
  steps: 'the steps',
  ferry: 'the ferry',
  other: 'the way',
}

const TURNS: Readonly<Record<Turn, string>> = {
  'tout-droit': 'Straight on',
  'un-peu-droite': 'Bear right',
  'un-peu-gauche': 'Bear left',
  droite: 'Turn right',
  gauche: 'Turn left',
  'demi-tour': 'Turn around',
}

/** The way in words, one line a street: names of streets stay as the signs write them. */
export function sayChemin(steps: readonly WayStep[]): string[] {
  return steps.map(({ name, roadClass, isRoundabout, exit, turn, metres }) => {
    const street = `${name === '' ? (isRoundabout ? 'the roundabout' : CLASSES[roadClass]) : name} (${distance(metres).replace(' ', '\u00a0')})`
    if (exit !== null) return `At the roundabout, ${ordinal(exit)} exit, ${street}.`
    return turn === null ? `Take ${street}.` : `${TURNS[turn]}: ${street}.`
  })
}
