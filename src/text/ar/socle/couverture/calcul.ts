import type { RoutesCredit } from '../../../../domain/coverage/report.ts'
import type { Trajet } from '../../../../domain/orientation/trajet.ts'
import type * as fr from '../../../fr/couverture/calcul.ts'
import { faireCalcul } from '../../../langue/faire/calcul.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { duree } from '../format.ts'
import { MOTS } from '../mots.ts'
import catalogue from './calcul.json' with { type: 'json' }

export const calcul = {
  ...catalogue.calcul,
  droit: (part: string) => `بخط مستقيم: ${part === '?' ? 'لا نعرف' : part}.`,
} satisfies Traduction<typeof fr.calcul>

export const sayRoutes = ({ mention, millesime }: RoutesCredit): string =>
  `الطرق: ${isoler(mention)}. التاريخ: ${isoler(millesime)}.`

export function sayTrajet(
  { connu, minutes, mode }: Pick<Trajet, 'connu' | 'minutes' | 'mode'>,
  precision = '',
): string {
  const moyen = `${MOTS.enMode[mode]}${precision}`
  if (connu === 'aucune') return `لا طريق معروف ${moyen}`
  if (connu === 'plus') return `أكثر من ${duree(Math.floor(minutes))} ${moyen} ${calcul.dit.routes}`
  const temps = `حوالي ${duree(minutes)} ${moyen}`
  return connu === 'routes' ? `${temps} ${calcul.dit.routes}` : `${temps}، ${calcul.dit.direct}`
}

export const { ditCalcul, sayCalcul } = faireCalcul({
  dit: calcul.dit,
  enLigneDroite: 'بخط مستقيم',
  phrase: (dit) => `الحساب: ${dit}.`,
  sayRoutes,
})
