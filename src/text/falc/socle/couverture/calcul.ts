import * as fr from '../../../fr/couverture/calcul.ts'
import { MOTS } from '../../../fr/mots.ts'
import { faireSayTrajet, type MotsDuTrajet } from '../../../langue/entier/calcul.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { dire, duree } from '../format.ts'
import catalogue from './calcul.json' with { type: 'json' }

export { ditCalcul, sayCalcul } from '../../../fr/couverture/calcul.ts'

export const sayRoutes: typeof fr.sayRoutes = ({ mention, millesime }) =>
  `Qui donne les routes : ${mention}. Date : ${millesime}.`

export const calcul = {
  ...fr.calcul,
  ...dire<typeof catalogue.calcul, typeof fr.calcul>(catalogue.calcul),
} satisfies Traduction<typeof fr.calcul>

/** Without a figure of speech: nobody flies like a bird. */
export const sayTrajet = faireSayTrajet(
  dire<typeof catalogue.trajet, MotsDuTrajet>(catalogue.trajet),
  MOTS.enMode,
  duree,
)
