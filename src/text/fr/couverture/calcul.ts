import type { Calcul } from '../../../domain/coverage/calcul.ts'
import type { RoutesCredit } from '../../../domain/coverage/report.ts'
import type { Trajet } from '../../../domain/orientation/trajet.ts'
import { faireCalcul } from '../../langue/faire/calcul.ts'
import { duree } from '../format.ts'
import { MOTS } from '../mots.ts'

/** How times were found: by road, or by the straight model. One wording wherever a time is shown or printed. */
export const calcul = {
  dit: { routes: 'par la route', direct: 'estimation à vol d’oiseau' } satisfies Record<Calcul, string>,
  titre: 'Calcul des temps',
  choix: { routes: 'Par la route', direct: 'À vol d’oiseau' } satisfies Record<Calcul, string>,
  /** Beside the figure by road. */
  droit: (part: string) => `À vol d’oiseau : ${part === '?' ? 'on ne sait pas' : part}.`,
  chargent: 'Les routes se chargent…',
} as const

/** Where the roads come from: beside whatever is by road. */
export const sayRoutes = ({ mention, millesime }: RoutesCredit): string =>
  `Routes : ${mention}. Date : ${millesime}.`

/**
 * "environ 12 min en voiture par la route", "environ 12 min à pied, estimation à vol d’oiseau": minutes never stand
 * without how they were found. `precision` comes after the mode.
 */
export function sayTrajet(
  { connu, minutes, mode }: Pick<Trajet, 'connu' | 'minutes' | 'mode'>,
  precision = '',
): string {
  const moyen = `${MOTS.enMode[mode]}${precision}`
  if (connu === 'aucune') return `sans route connue ${moyen}`
  if (connu === 'plus') return `plus de ${duree(Math.floor(minutes))} ${moyen} ${calcul.dit.routes}`
  const temps = `environ ${duree(minutes)} ${moyen}`
  return connu === 'routes' ? `${temps} ${calcul.dit.routes}` : `${temps}, ${calcul.dit.direct}`
}

export const { ditCalcul, sayCalcul } = faireCalcul({
  dit: calcul.dit,
  enLigneDroite: 'à vol d’oiseau',
  phrase: (dit) => `Calcul : ${dit}.`,
  sayRoutes,
})
