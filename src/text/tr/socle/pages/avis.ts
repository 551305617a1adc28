import { jourDe } from '../../../../domain/calendar/jour-de.ts'
import type * as fr from '../../../fr/pages/avis.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { dateLongue } from '../format.ts'
import catalogue from './avis.json' with { type: 'json' }

const tarih = (construitLe: string): string => dateLongue(jourDe(construitLe))

export const avis = {
  ...catalogue.avis,
  nouvelles: (construitLe: string) =>
    `Siz sayfadayken yeni veriler geldi. Sayfa şu tarihli verileri gösteriyor: ${tarih(construitLe)}.`,
  incompletes: (construitLe: string) =>
    `Yeni veriler var, ama hepsi gelmedi. Sayfa şu tarihli verileri gösteriyor: ${tarih(construitLe)}.`,
  lues: (construitLe: string) =>
    `Sayfa, bu cihazda saklanan verileri gösteriyor. Verilerin tarihi: ${tarih(construitLe)}.`,
} satisfies Traduction<typeof fr.avis>
