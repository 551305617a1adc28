import type * as fr from '../../../fr/couverture/temps-route.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { pluriel } from '../format.ts'

export const tempsRoute = {
  attente: 'Times by road are loading. Until then, they are estimates in a straight line.',
  sans: 'We do not have the roads here. Times are estimates in a straight line.',
  echec: 'The roads could not be read. Times stay estimates in a straight line.',
  incomplet:
    'Some of the roads could not be read. Some times by road are missing: these stay estimates in a straight line.',
  reessayer: 'Try again',
  attend: 'Times by road are ready.',
  trier: 'Sort by time on the road',
  triee: 'The list is now sorted by time on the road.',
  temps: 'Times now follow the roads.',
  inconnus: (n: number) =>
    `${pluriel(n, 'other place has no known time', 'other places have no known time')} by road.`,
} satisfies Traduction<typeof fr.tempsRoute>
