import { jourDe } from '../../../../domain/calendar/jour-de.ts'
import { dateLongue } from '../../../fr/format.ts'
import type * as fr from '../../../fr/pages/avis.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import catalogue from './avis.json' with { type: 'json' }

const jour = (construitLe: string): string => dateLongue(jourDe(construitLe))

export const avis = {
  ...catalogue.avis,
  nouvelles: (construitLe: string) =>
    `Il y a de nouvelles informations. La page montre celles du ${jour(construitLe)}.`,
  incompletes: (construitLe: string) =>
    `Les nouvelles informations ne sont pas toutes là. La page montre celles du ${jour(construitLe)}.`,
  lues: (construitLe: string) =>
    `La page montre les informations du ${jour(construitLe)}. Elles sont sur votre appareil.`,
} satisfies Traduction<typeof fr.avis>
