import type { Mode } from '../../../domain/common/mode.ts'
import { faireVoirChemin } from '../../langue/faire/chemin.ts'
import { distance, duree } from '../format.ts'
import { MOTS } from '../mots.ts'
import { sayChemin } from './chemin.ts'

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
  webOuvrir: 'Ouvrir openstreetmap.org avec le départ et l’arrivée dans un nouvel onglet',
  webDit: 'Le site openstreetmap.org connaîtra votre départ et ce lieu.',
} as const

/** A line of its own in a list; a length stays on one line with its unit. */
const asSentence = (line: string): string =>
  `${line.charAt(0).toUpperCase()}${line.slice(1).replace(/,$/, '.')}`.replace(/ (k?m\))/, '\u00a0$1')

export const { sayTotal, sayDepart, saySansChemin, sayEtapes } = faireVoirChemin({
  distance,
  duree,
  etapes: (steps) => sayChemin(steps).map(asSentence),
  total: (mode, loin, temps, entre) =>
    `${voirChemin.modes[mode]} : ${loin}, environ ${temps} par la route${entre === null ? '' : ` (entre ${entre[0]} et ${entre[1]})`}.`,
  departDonne: 'Départ : le point que vous avez donné.',
  departDe: (nom) => `Départ : ${nom}, là où il y a le plus d’habitants.`,
  sansRoute: (mode) => `Aucune route que nous connaissons n’y mène ${MOTS.enMode[mode]}.`,
  sansReseau: 'Nous n’avons pas les routes d’ici.',
  mer: voirChemin.mer,
  direct: (loin, temps, mode) =>
    `À vol d’oiseau : ${loin}. Comptez environ ${temps} ${MOTS.enMode[mode]} : c’est une estimation.`,
  rejoindre: (loin) => `Rejoignez d’abord la route (${loin}).`,
  arrive: 'Vous êtes arrivé.',
  reste: (loin) => `Le lieu est à ${loin} de la route.`,
})
