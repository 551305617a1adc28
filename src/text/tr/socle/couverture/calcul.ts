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
  droit: (part: string) => `Kuş uçuşu: ${part === '?' ? 'bilinmiyor' : part}.`,
} satisfies Traduction<typeof fr.calcul>

export const sayRoutes = ({ mention, millesime }: RoutesCredit): string =>
  `Yollar: ${mention}. Tarih: ${millesime}.`

/** "arabayla yaklaşık 12 dakika, yol üzerinden", "yürüyerek yaklaşık 12 dakika, kuş uçuşu tahmin". */
export function sayTrajet(
  { connu, minutes, mode }: Pick<Trajet, 'connu' | 'minutes' | 'mode'>,
  precision = '',
): string {
  const by = MOTS.enMode[mode]
  if (connu === 'aucune') return `${by} bilinen bir yol yok${precision}`
  if (connu === 'plus')
    return `${by} ${duree(Math.floor(minutes))} ya da daha fazla${precision}, ${calcul.dit.routes}`
  return `${by} yaklaşık ${duree(minutes)}${precision}, ${connu === 'routes' ? calcul.dit.routes : calcul.dit.direct}`
}

export const { ditCalcul, sayCalcul } = faireCalcul({
  dit: calcul.dit,
  enLigneDroite: 'kuş uçuşu',
  phrase: (dit) => `Süreler: ${dit}.`,
  sayRoutes,
})
