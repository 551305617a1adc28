import { rueAvecArticle } from '../../../fr/chemin/chemin.ts'
import * as fr from '../../../fr/chemin/voir-chemin.ts'
import { MOTS } from '../../../fr/mots.ts'
import { faireVoirChemin } from '../../../langue/faire/chemin.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { distance, duree } from '../../socle/format.ts'

export const voirChemin = {
  ...fr.voirChemin,
  mode: 'Comment venez-vous ?',
  attente: 'La page cherche le chemin. Attendez.',
  echec: 'La page ne peut pas lire les routes. Appuyez sur « Recommencer ».',
  recommencer: 'Recommencer',
  etapes: 'Le chemin, rue après rue',
  appareil: 'Votre appareil calcule le chemin. La page ne dit à personne où vous allez.',
  voiture: 'Nous ajoutons 3 minutes pour partir et pour garer la voiture.',
  lignes:
    'La page ne connaît pas les travaux et les barrières. Elle ne sait pas où il est interdit de tourner. Regardez les panneaux.',
  plan: 'Voici les rues autour du lieu. Le chemin est écrit au-dessus.',
  planDit: 'Voici les rues autour du lieu. Les petits traits noirs montrent le chemin.',
  inconnu: 'Nous ne savons pas d’où vous partez.',
  webDemander: 'Voir le chemin sur internet',
  webOuvrir: 'Ouvrir le site openstreetmap.org',
  webDit: 'Un autre site va s’ouvrir. Il saura d’où vous partez et où vous allez.',
} satisfies Traduction<typeof fr.voirChemin>

const TOURNER = {
  'tout-droit': 'Allez tout droit',
  'un-peu-droite': 'Tournez un peu à droite',
  'un-peu-gauche': 'Tournez un peu à gauche',
  droite: 'Tournez à droite',
  gauche: 'Tournez à gauche',
  'demi-tour': 'Faites demi-tour',
} as const

export const { sayTotal, sayDepart, saySansChemin, sayEtapes } = faireVoirChemin({
  distance,
  duree,
  etapes: (steps) =>
    steps.map((step) => {
      const suivre = `${rueAvecArticle(step)} pendant ${distance(step.metres)}.`
      if (step.exit !== null) return `Au rond-point, prenez la sortie numéro ${step.exit}. Suivez ${suivre}`
      return step.turn === null ? `Suivez ${suivre}` : `${TOURNER[step.turn]}. Suivez ${suivre}`
    }),
  total: (mode, loin, temps, entre) =>
    `${voirChemin.modes[mode]} : ${loin}, environ ${temps} par la route.${entre === null ? '' : ` Il faut entre ${entre[0]} et ${entre[1]}.`}`,
  departDonne: 'Vous partez du point choisi.',
  departDe: (nom) => `Nous comptons depuis ${nom}, là où il y a le plus d’habitants.`,
  sansRoute: (mode) => `Nous ne connaissons pas de route ${MOTS.enMode[mode]}.`,
  sansReseau: 'Nous ne connaissons pas les routes ici.',
  mer: voirChemin.mer,
  direct: (loin, temps, mode) => [
    `En ligne droite, c’est à ${loin}.`,
    `Il faut environ ${temps} ${MOTS.enMode[mode]}. Ce temps n’est pas sûr.`,
  ],
  rejoindre: (loin) => `Allez d’abord jusqu’à la route. Elle est à ${loin}.`,
  arrive: 'Vous êtes arrivé.',
  reste: (loin) => `Le lieu est à ${loin} de la route.`,
})
