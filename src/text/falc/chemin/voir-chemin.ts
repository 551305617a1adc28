import * as fr from '../../fr/chemin/voir-chemin.ts'
import { MOTS } from '../../fr/mots.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { distance, duree } from '../format.ts'

export { sayDepart, sayEtapes } from '../../fr/chemin/voir-chemin.ts'

export const voirChemin = {
  ...fr.voirChemin,
  mode: 'Comment venez-vous ?',
  attente: 'La page cherche le chemin. Attendez.',
  echec: 'La page ne peut pas lire les routes.',
  recommencer: 'Recommencer',
  etapes: 'Le chemin, rue après rue',
  appareil: 'Votre appareil calcule le chemin. La page ne dit à personne où vous allez.',
  voiture: 'Nous ajoutons 3 minutes pour garer la voiture.',
  lignes: 'Faites attention : il y a peut-être des travaux sur la route.',
  plan: 'Voici les rues autour du lieu. Le chemin est écrit au-dessus.',
  planDit: 'Voici les rues autour du lieu. Les traits noirs montrent le chemin.',
  webDemander: 'Voir le chemin sur internet',
  webOuvrir: 'Ouvrir le site openstreetmap.org',
  webDit: 'Un autre site va s’ouvrir. Il saura où vous êtes et où vous allez.',
} satisfies Traduction<typeof fr.voirChemin>

export const sayTotal: typeof fr.sayTotal = (mode, { metres, minutes }) =>
  `${voirChemin.modes[mode]} : ${distance(metres)}, environ ${duree(minutes)} par la route.`

export const saySansChemin: typeof fr.saySansChemin = (mode, sansRoute, direct) => {
  const why = sansRoute
    ? `Nous ne connaissons pas de route ${MOTS.enMode[mode]}.`
    : 'Nous ne connaissons pas les routes ici.'
  if (direct === null) return [why, voirChemin.mer]
  const { distanceM, minutes } = direct
  return [
    why,
    `En ligne droite, c’est à ${distance(distanceM)}.`,
    `Il faut environ ${duree(minutes)} ${MOTS.enMode[mode]}. Ce temps n’est pas sûr.`,
  ]
}
