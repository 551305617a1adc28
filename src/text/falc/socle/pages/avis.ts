import { jourDe } from '../../../../domain/calendar/jour-de.ts'
import { dateLongue } from '../../../fr/format.ts'
import type * as fr from '../../../fr/pages/avis.ts'
import type { Traduction } from '../../../langue/traduction.ts'

const jour = (construitLe: string): string => dateLongue(jourDe(construitLe))

export const avis = {
  nouvelleVersion: 'La page a changé. Vous pouvez continuer. Vous pouvez aussi voir la nouvelle page.',
  recharger: 'Voir la nouvelle page',
  brouillon: 'Attention : la page va effacer ce que vous avez écrit. Ce que vous avez gardé reste.',
  rechargerQuandMeme: 'Effacer et voir la nouvelle page',
  plusTard: 'Plus tard',
  nouvelles: (construitLe: string) =>
    `Il y a de nouvelles informations. La page montre celles du ${jour(construitLe)}.`,
  incompletes: (construitLe: string) =>
    `Les nouvelles informations ne sont pas toutes là. La page montre celles du ${jour(construitLe)}.`,
  coupe: 'Vous n’avez pas internet.',
  muet: 'Le site ne répond pas.',
  lues: (construitLe: string) =>
    `La page montre les informations du ${jour(construitLe)}. Elles sont sur votre appareil.`,
  reste: 'Vous pourrez voir le reste avec internet.',
  rien: 'Les informations ne sont pas sur votre appareil. Ouvrez la page avec internet.',
} satisfies Traduction<typeof fr.avis>
