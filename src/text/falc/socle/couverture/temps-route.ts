import type * as fr from '../../../fr/couverture/temps-route.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { pluriel } from '../format.ts'
import catalogue from './temps-route.json' with { type: 'json' }

export const tempsRoute = {
  ...catalogue.tempsRoute,
  inconnus: (n: number) =>
    `Nous ne connaissons pas le temps de route pour ${pluriel(n, 'autre lieu', 'autres lieux')}.`,
} satisfies Traduction<typeof fr.tempsRoute>
