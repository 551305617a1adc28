import { jourDe } from '../../../../domain/calendar/jour-de.ts'
import type * as fr from '../../../fr/pages/avis.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { dateLongue } from '../format.ts'
import catalogue from './avis.json' with { type: 'json' }

const jour = (construitLe: string): string => dateLongue(jourDe(construitLe))

export const avis = {
  ...catalogue.avis,
  nouvelles: (construitLe: string) =>
    `وصلت بيانات جديدة أثناء زيارتكم. تعرض الصفحة بيانات ${jour(construitLe)}.`,
  incompletes: (construitLe: string) =>
    `توجد بيانات جديدة، لكنها لم تصل كلها. تعرض الصفحة بيانات ${jour(construitLe)}.`,
  lues: (construitLe: string) => `تعرض الصفحة بيانات ${jour(construitLe)}، المحفوظة على هذا الجهاز.`,
} satisfies Traduction<typeof fr.avis>
