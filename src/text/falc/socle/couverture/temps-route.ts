import type * as fr from '../../../fr/couverture/temps-route.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { pluriel } from '../format.ts'

export const tempsRoute = {
  attente: 'La page calcule les temps par la route. Ces temps ne sont pas encore sûrs.',
  sans: 'Nous ne connaissons pas les routes ici. Ces temps ne sont pas sûrs.',
  echec: 'La page ne peut pas lire les routes. Ces temps ne sont pas sûrs.',
  incomplet: 'La page ne peut pas lire toutes les routes. Certains temps ne sont pas sûrs.',
  reessayer: 'Recommencer',
  attend: 'La page a calculé les temps par la route.',
  trier: 'Mettre le lieu le plus près en premier',
  triee: 'Le lieu le plus près par la route est en premier.',
  temps: 'Ce sont les temps par la route.',
  inconnus: (n: number) =>
    `Nous ne connaissons pas le temps de route pour ${pluriel(n, 'autre lieu', 'autres lieux')}.`,
} satisfies Traduction<typeof fr.tempsRoute>
