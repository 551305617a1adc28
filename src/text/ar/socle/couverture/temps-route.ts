import type * as fr from '../../../fr/couverture/temps-route.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { AUTRES_LIEUX } from '../../comptes/mots.ts'
import { compter } from '../format.ts'
import catalogue from './temps-route.json' with { type: 'json' }

export const tempsRoute = {
  ...catalogue.tempsRoute,
  inconnus: (n: number) => `${compter(n, AUTRES_LIEUX)}: وقت الطريق غير معروف.`,
} satisfies Traduction<typeof fr.tempsRoute>
