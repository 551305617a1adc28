import type { RoutesCredit } from '../../../../domain/coverage/report.ts'
import type { Trajet } from '../../../../domain/orientation/trajet.ts'
import type * as fr from '../../../fr/couverture/calcul.ts'
import { faireCalcul } from '../../../langue/faire/calcul.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { duree } from '../format.ts'
import { MOTS } from '../mots.ts'
import catalogue from './calcul.json' with { type: 'json' }

export const calcul = {
  ...catalogue.calcul,
  droit: (part: string) => `In a straight line: ${part === '?' ? 'not known' : part}.`,
} satisfies Traduction<typeof fr.calcul>

export const sayRoutes = ({ mention, millesime }: RoutesCredit): string =>
  `Roads: ${mention}. Date: ${millesime}.`

/** "about 12 min by car, by road", "about 12 min on foot, estimate in a straight line". */
export function sayTrajet(
  { connu, minutes, mode }: Pick<Trajet, 'connu' | 'minutes' | 'mode'>,
  precision = '',
): string {
  const by = `${MOTS.enMode[mode]}${precision}`
  if (connu === 'aucune') return `no known way ${by}`
  if (connu === 'plus') return `more than ${duree(Math.floor(minutes))} ${by}, ${calcul.dit.routes}`
  return `about ${duree(minutes)} ${by}, ${connu === 'routes' ? calcul.dit.routes : calcul.dit.direct}`
}

export const { ditCalcul, sayCalcul } = faireCalcul({
  dit: calcul.dit,
  enLigneDroite: 'in a straight line',
  phrase: (dit) => `Times: ${dit}.`,
  sayRoutes,
})
