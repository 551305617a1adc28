import { jourDe } from '../../../../domain/calendar/jour-de.ts'
import type * as fr from '../../../fr/pages/avis.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { dateLongue } from '../format.ts'
import catalogue from './avis.json' with { type: 'json' }

const dia = (construitLe: string): string => dateLongue(jourDe(construitLe))

export const avis = {
  ...catalogue.avis,
  nouvelles: (construitLe: string) =>
    `Chegaram novos dados durante a sua visita. A página mostra os de ${dia(construitLe)}.`,
  incompletes: (construitLe: string) =>
    `Há novos dados, mas não chegaram todos. A página mostra os de ${dia(construitLe)}.`,
  lues: (construitLe: string) => `A página mostra os dados de ${dia(construitLe)}, guardados neste aparelho.`,
} satisfies Traduction<typeof fr.avis>
