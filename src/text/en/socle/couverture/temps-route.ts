import type * as fr from '../../../fr/couverture/temps-route.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { pluriel } from '../format.ts'
import catalogue from './temps-route.json' with { type: 'json' }

export const tempsRoute = {
  ...catalogue.tempsRoute,
  inconnus: (n: number) =>
    `${pluriel(n, 'other place has no known time', 'other places have no known time')} by road.`,
} satisfies Traduction<typeof fr.tempsRoute>
