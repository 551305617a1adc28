import { jourDe } from '../../../domain/calendar/jour-de.ts'
import { dateLongue } from '../format.ts'

const jour = (construitLe: string): string => dateLongue(jourDe(construitLe))

/** What the frame of the page says over every view: of its version, of the network, of the data. */
export const avis = {
  nouvelleVersion:
    'Une nouvelle version de la page est prête. Rien ne presse : elle servira aussi à la prochaine ouverture.',
  recharger: 'Recharger',
  /** What was typed or prepared and is kept nowhere: a person is asked before it goes. */
  brouillon:
    'Recharger efface ce que vous avez tapé ou préparé ici sans l’enregistrer. Ce qui est enregistré reste.',
  rechargerQuandMeme: 'Recharger quand même',
  plusTard: 'Plus tard',
  nouvelles: (construitLe: string) =>
    `De nouvelles données sont arrivées pendant votre visite. La page montre celles du ${jour(construitLe)}.`,
  incompletes: (construitLe: string) =>
    `De nouvelles données existent, mais elles ne sont pas toutes venues. La page montre celles du ${jour(construitLe)}.`,
  coupe: 'Pas de réseau.',
  muet: 'Le serveur ne répond pas.',
  /** Of the data shown, by the moment they were built (ISO). */
  lues: (construitLe: string) =>
    `La page montre les données du ${jour(construitLe)}, gardées sur cet appareil.`,
  reste: 'Ce qui n’a jamais été ouvert ici viendra avec le réseau.',
  rien: 'Les données ne sont pas sur cet appareil. Ouvrez la page une fois avec le réseau : elle les gardera.',
} as const
