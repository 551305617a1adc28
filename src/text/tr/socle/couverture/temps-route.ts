import type * as fr from '../../../fr/couverture/temps-route.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { nombre } from '../format.ts'
import catalogue from './temps-route.json' with { type: 'json' }

export const tempsRoute = {
  ...catalogue.tempsRoute,
  inconnus: (n: number) => `Başka ${nombre(n)} yerin yol süresi bilinmiyor.`,
} satisfies Traduction<typeof fr.tempsRoute>
