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
  droit: (part: string) => `Em linha reta: ${part === '?' ? 'não se sabe' : part}.`,
} satisfies Traduction<typeof fr.calcul>

export const sayRoutes = ({ mention, millesime }: RoutesCredit): string =>
  `Estradas: ${mention}. Data: ${millesime}.`

/** "cerca de 12 min de carro, por estrada", "cerca de 12 min a pé, estimativa em linha reta". */
export function sayTrajet(
  { connu, minutes, mode }: Pick<Trajet, 'connu' | 'minutes' | 'mode'>,
  precision = '',
): string {
  const by = `${MOTS.enMode[mode]}${precision}`
  if (connu === 'aucune') return `sem caminho conhecido ${by}`
  if (connu === 'plus') return `mais de ${duree(Math.floor(minutes))} ${by}, ${calcul.dit.routes}`
  return `cerca de ${duree(minutes)} ${by}, ${connu === 'routes' ? calcul.dit.routes : calcul.dit.direct}`
}

export const { ditCalcul, sayCalcul } = faireCalcul({
  dit: calcul.dit,
  enLigneDroite: 'em linha reta',
  phrase: (dit) => `Tempos: ${dit}.`,
  sayRoutes,
})
