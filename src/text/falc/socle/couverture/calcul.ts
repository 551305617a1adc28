import * as fr from '../../../fr/couverture/calcul.ts'
import { MOTS } from '../../../fr/mots.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { duree } from '../format.ts'
import catalogue from './calcul.json' with { type: 'json' }

export { ditCalcul, sayCalcul } from '../../../fr/couverture/calcul.ts'

export const sayRoutes: typeof fr.sayRoutes = ({ mention, millesime }) =>
  `Qui donne les routes : ${mention}. Date : ${millesime}.`

export const calcul = {
  ...fr.calcul,
  ...catalogue.calcul,
  droit: (part: string) => `En ligne droite : ${part === '?' ? 'nous ne savons pas' : part}.`,
} satisfies Traduction<typeof fr.calcul>

/** Without a figure of speech: nobody flies like a bird. */
export const sayTrajet: typeof fr.sayTrajet = ({ connu, minutes, mode }, precision = '') => {
  const moyen = `${MOTS.enMode[mode]}${precision}`
  if (connu === 'aucune') return `nous ne connaissons pas de route ${moyen}`
  const temps = duree(connu === 'plus' ? Math.floor(minutes) : minutes)
  if (connu === 'plus') return `plus de ${temps} ${moyen}`
  return `environ ${temps} ${moyen}${connu === 'routes' ? '' : `, ${calcul.dit.direct}`}`
}
