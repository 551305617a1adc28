import type { Mode } from '../../../domain/common/mode.ts'
import type { WayStep } from '../../../domain/roads/way/way-steps.ts'
import type * as fr from '../../fr/chemin/voir-chemin.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { distance, duree } from '../format.ts'
import { MOTS } from '../mots.ts'
import { sayChemin } from './chemin.ts'

/** As in French: a leg shorter than this is the width of a street. */
const LEG_SAID_M = 30

export const voirChemin = {
  modes: { marche: 'On foot', velo: 'By bike', voiture: 'By car' },
  mode: 'How do you get there?',
  attente: 'Working out the route…',
  echec: 'The roads could not be read. Try again.',
  recommencer: 'Try again',
  etapes: 'The route, street by street',
  appareil: 'This route is worked out on your device. Nothing is sent.',
  voiture: 'With 3 minutes to leave and park.',
  lignes: 'This route does not take roadworks, barriers or banned turns into account.',
  arrivee: 'Arrival',
  plan: 'Small map of the streets around the arrival. The streets to take are said above.',
  planDit: 'The streets around the arrival. The black dashes show the route.',
  inconnu: 'We do not know where you start.',
  mer: 'The sea is between you and this place.',
  webDemander: 'See the route on the web',
  webOuvrir: 'Open openstreetmap.org with the starting point and the arrival',
  webDit: 'The site openstreetmap.org will know your starting point and this place.',
} satisfies Traduction<typeof fr.voirChemin>

/** "On foot: 1.2 km, about 18 min by road (between 16 and 21 min)." */
export function sayTotal(
  mode: Mode,
  {
    metres,
    minutes,
    minutesMin,
    minutesMax,
  }: {
    readonly metres: number
    readonly minutes: number
    readonly minutesMin: number
    readonly minutesMax: number
  },
): string {
  const [low, high] = [duree(minutesMin), duree(minutesMax)]
  const band = low === high ? '' : ` (between ${low} and ${high})`
  return `${voirChemin.modes[mode]}: ${distance(metres)}, about ${duree(minutes)} by road${band}.`
}

export const sayDepart = (nom: string | null): string =>
  nom === null ? 'Start: the point that you gave.' : `Start: ${nom}, where most people live.`

export function saySansChemin(
  mode: Mode,
  sansRoute: boolean,
  direct: { readonly distanceM: number; readonly minutes: number } | null,
): string[] {
  const why = sansRoute
    ? `No road that we know goes there ${MOTS.enMode[mode]}.`
    : 'We do not have the roads here.'
  if (direct === null) return [why, voirChemin.mer]
  const { distanceM, minutes } = direct
  return [
    why,
    `In a straight line: ${distance(distanceM)}. It takes about ${duree(minutes)} ${MOTS.enMode[mode]}: this is an estimate.`,
  ]
}

export function sayEtapes(
  steps: readonly WayStep[],
  [startM, endM]: readonly [number, number],
): readonly string[] {
  return [
    ...(startM < LEG_SAID_M ? [] : [`First go to the road (${distance(startM)}).`]),
    ...sayChemin(steps),
    endM < LEG_SAID_M ? 'You are there.' : `The place is ${distance(endM)} from the road.`,
  ]
}
