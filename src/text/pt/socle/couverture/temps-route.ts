import type * as fr from '../../../fr/couverture/temps-route.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { pluriel } from '../format.ts'
import catalogue from './temps-route.json' with { type: 'json' }

export const tempsRoute = {
  ...catalogue.tempsRoute,
  inconnus: (n: number) =>
    `${pluriel(n, 'outro lugar não tem tempo conhecido', 'outros lugares não têm tempo conhecido')} por estrada.`,
} satisfies Traduction<typeof fr.tempsRoute>
