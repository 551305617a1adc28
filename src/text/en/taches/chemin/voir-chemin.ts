import type * as fr from '../../../fr/chemin/voir-chemin.ts'
import { faireVoirChemin } from '../../../langue/faire/chemin.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { sayChemin } from '../../chemin/chemin.ts'
import { distance, duree } from '../../socle/format.ts'
import { MOTS } from '../../socle/mots.ts'

export const voirChemin = {
  modes: { marche: 'On foot', velo: 'By bike', voiture: 'By car' },
  mode: 'How do you get there?',
  attente: 'Working out the route…',
  echec: 'The roads could not be read. Try again.',
  recommencer: 'Try again',
  etapes: 'The route, street by street',
  appareil: 'This route is worked out on your device. Nothing is sent.',
  voiture: 'With 3 minutes to leave and park.',
  lignes: 'This route does not take roadworks, barriers or banned turns into account.',
  arrivee: 'Arrival',
  plan: 'Small map of the streets around the arrival. The streets to take are said above.',
  planDit: 'The streets around the arrival. The black dashes show the route.',
  inconnu: 'We do not know where you start.',
  mer: 'The sea is between you and this place.',
  webDemander: 'See the route on the web',
  webOuvrir: 'Open openstreetmap.org with the starting point and the arrival',
  webDit: 'The site openstreetmap.org will know your starting point and this place.',
} satisfies Traduction<typeof fr.voirChemin>

export const { sayTotal, sayDepart, saySansChemin, sayEtapes } = faireVoirChemin({
  distance,
  duree,
  etapes: sayChemin,
  total: (mode, loin, temps, entre) =>
    `${voirChemin.modes[mode]}: ${loin}, about ${temps} by road${entre === null ? '' : ` (between ${entre[0]} and ${entre[1]})`}.`,
  departDonne: 'Start: the point that you gave.',
  departDe: (nom) => `Start: ${nom}, where most people live.`,
  sansRoute: (mode) => `No road that we know goes there ${MOTS.enMode[mode]}.`,
  sansReseau: 'We do not have the roads here.',
  mer: voirChemin.mer,
  direct: (loin, temps, mode) =>
    `In a straight line: ${loin}. It takes about ${temps} ${MOTS.enMode[mode]}: this is an estimate.`,
  rejoindre: (loin) => `First go to the road (${loin}).`,
  arrive: 'You are there.',
  reste: (loin) => `The place is ${loin} from the road.`,
})
