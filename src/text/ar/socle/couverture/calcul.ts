import type * as fr from '../../../fr/couverture/calcul.ts'
import {
  faireRoutesEtCalcul,
  faireSayTrajet,
  type MotsDesRoutes,
  type MotsDuTrajet,
} from '../../../langue/entier/calcul.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { duree } from '../format.ts'
import { MOTS } from '../mots.ts'
import catalogue from './calcul.json' with { type: 'json' }

export const calcul = {
  ...catalogue.calcul,
  droit: (part: string) => `بخط مستقيم: ${part === '?' ? 'لا نعرف' : part}.`,
} satisfies Traduction<typeof fr.calcul>

export const sayTrajet = faireSayTrajet(
  remplir<typeof catalogue.trajet, MotsDuTrajet>(catalogue.trajet),
  MOTS.enMode,
  duree,
)

export const { sayRoutes, ditCalcul, sayCalcul } = faireRoutesEtCalcul(
  remplir<typeof catalogue.phrases, MotsDesRoutes>(catalogue.phrases),
  calcul.dit,
  isoler,
)
