import { jourDe } from '../../../../domain/calendar/jour-de.ts'
import type * as fr from '../../../fr/pages/avis.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { dateLongue } from '../format.ts'
import catalogue from './avis.json' with { type: 'json' }

const day = (construitLe: string): string => dateLongue(jourDe(construitLe))

export const avis = {
  ...catalogue.avis,
  nouvelles: (construitLe: string) =>
    `New data arrived during your visit. The page shows the data from ${day(construitLe)}.`,
  incompletes: (construitLe: string) =>
    `There are new data, but not all of them came. The page shows the data from ${day(construitLe)}.`,
  lues: (construitLe: string) => `The page shows the data from ${day(construitLe)}, kept on this device.`,
} satisfies Traduction<typeof fr.avis>
