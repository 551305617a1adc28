import { jourDe } from '../../../../domain/calendar/jour-de.ts'
import type * as fr from '../../../fr/pages/avis.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { dateLongue } from '../format.ts'

const day = (construitLe: string): string => dateLongue(jourDe(construitLe))

export const avis = {
  nouvelleVersion:
    'A new version of the page is ready. There is no hurry: it will also be used when you next open it.',
  recharger: 'Load it now',
  brouillon: 'Loading it clears what you typed or prepared here without saving. What is saved stays.',
  rechargerQuandMeme: 'Load it all the same',
  plusTard: 'Later',
  nouvelles: (construitLe: string) =>
    `New data arrived during your visit. The page shows the data from ${day(construitLe)}.`,
  incompletes: (construitLe: string) =>
    `There are new data, but not all of them came. The page shows the data from ${day(construitLe)}.`,
  coupe: 'No network.',
  muet: 'The server does not answer.',
  lues: (construitLe: string) => `The page shows the data from ${day(construitLe)}, kept on this device.`,
  reste: 'What was never opened here will come with the network.',
  rien: 'The data are not on this device. Open the page once with the network: it will keep them.',
} satisfies Traduction<typeof fr.avis>
