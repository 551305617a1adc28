import type * as fr from '../../../fr/couverture/calcul.ts'
import {
  faireRoutesEtCalcul,
  faireSayTrajet,
  type MotsDesRoutes,
  type MotsDuTrajet,
} from '../../../langue/faire/calcul.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { dire, duree } from '../format.ts'
import { MOTS } from '../mots.ts'
import catalogue from './calcul.json' with { type: 'json' }

export const calcul = dire<typeof catalogue.calcul, typeof fr.calcul>(catalogue.calcul) satisfies Traduction<
  typeof fr.calcul
>

/** "arabayla yaklaşık 12 dakika, yol üzerinden", "yürüyerek yaklaşık 12 dakika, kuş uçuşu tahmin". */
export const sayTrajet = faireSayTrajet(
  dire<typeof catalogue.trajet, MotsDuTrajet>(catalogue.trajet),
  MOTS.enMode,
  duree,
)

export const { sayRoutes, ditCalcul, sayCalcul } = faireRoutesEtCalcul(
  dire<typeof catalogue.phrases, MotsDesRoutes>(catalogue.phrases),
  calcul.dit,
)
