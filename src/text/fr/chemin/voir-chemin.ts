import type { Mode } from '../../../domain/common/mode.ts'
import type { WayStep } from '../../../domain/roads/way/way-steps.ts'
import { distance, duree } from '../format.ts'
import { MOTS } from '../mots.ts'
import { sayChemin } from './chemin.ts'

/** A leg shorter than this is the width of a street and its pavement. */
const LEG_SAID_M = 30

/** What is said around a way: in easy French, as the guide shows it too. */
export const voirChemin = {
  modes: { marche: 'À pied', velo: 'À vélo', voiture: 'En voiture' } satisfies Record<Mode, string>,
  mode: 'Comment y aller ?',
  attente: 'Le chemin se calcule…',
  echec: 'Les routes n’ont pas pu être lues. Essayez de nouveau.',
  recommencer: 'Essayer de nouveau',
  etapes: 'Le chemin, rue par rue',
  appareil: 'Ce chemin est calculé sur votre appareil. Rien n’est envoyé.',
  voiture: 'Avec 3 minutes pour partir et se garer.',
  lignes: 'Ce chemin ne connaît ni les travaux ni les barrières ni les virages interdits.',
  arrivee: 'Arrivée',
  plan: 'Petit plan des rues autour de l’arrivée. Les rues à suivre sont dites au-dessus.',
  planDit: 'Les rues autour de l’arrivée. Les tirets noirs montrent le chemin.',
  inconnu: 'Nous ne savons pas où est votre départ.',
  mer: 'La mer est entre vous et ce lieu.',
  webDemander: 'Voir le chemin sur le web',
  webOuvrir: 'Ouvrir openstreetmap.org avec le départ et l’arrivée',
  webDit: 'Le site openstreetmap.org connaîtra votre départ et ce lieu.',
} as const

/** "À pied : 1,2 km, environ 18 min par la route (entre 16 et 21 min)." */
export function sayTotal(
  mode: Mode,
  {
    metres,
    minutes,
    minutesMin,
    minutesMax,
  }: {
    readonly metres: number
    readonly minutes: number
    readonly minutesMin: number
    readonly minutesMax: number
  },
): string {
  const [low, high] = [duree(minutesMin), duree(minutesMax)]
  const band = low === high ? '' : ` (entre ${low} et ${high})`
  return `${voirChemin.modes[mode]} : ${distance(metres)}, environ ${duree(minutes)} par la route${band}.`
}

/** Where a way starts; the name of a commune or a neighbourhood, null for a point of one's own. */
export const sayDepart = (nom: string | null): string =>
  nom === null
    ? 'Départ : le point que vous avez donné.'
    : `Départ : ${nom}, là où il y a le plus d’habitants.`

/** Why there is no way, and the estimate that is left. */
export function saySansChemin(
  mode: Mode,
  sansRoute: boolean,
  direct: { readonly distanceM: number; readonly minutes: number } | null,
): string[] {
  const why = sansRoute
    ? `Aucune route que nous connaissons n’y mène ${MOTS.enMode[mode]}.`
    : 'Nous n’avons pas les routes d’ici.'
  if (direct === null) return [why, voirChemin.mer]
  const { distanceM, minutes } = direct
  return [
    why,
    `À vol d’oiseau : ${distance(distanceM)}. Comptez environ ${duree(minutes)} ${MOTS.enMode[mode]} : c’est une estimation.`,
  ]
}

/** A line of its own in a list; a length stays on one line with its unit. */
const asSentence = (line: string): string =>
  `${line.charAt(0).toUpperCase()}${line.slice(1).replace(/,$/, '.')}`.replace(/ (k?m\))/, '\u00a0$1')

/** The streets in order, with what leads to the first and from the last where that is far. */
export function sayEtapes(
  steps: readonly WayStep[],
  [startM, endM]: readonly [number, number],
): readonly string[] {
  return [
    ...(startM < LEG_SAID_M ? [] : [`Rejoignez d’abord la route (${distance(startM)}).`]),
    ...sayChemin(steps).map(asSentence),
    endM < LEG_SAID_M ? 'Vous êtes arrivé.' : `Le lieu est à ${distance(endM)} de la route.`,
  ]
}
