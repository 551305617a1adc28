import { jourDe } from '../../../../domain/calendar/jour-de.ts'
import type * as fr from '../../../fr/pages/hors-ligne.ts'
import { faireTaille } from '../../../langue/faire/taille.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { compter, dateLongue, nombre, unChiffre } from '../../socle/format.ts'
import catalogue from './hors-ligne.json' with { type: 'json' }

const FICHIERS = catalogue.FICHIERS

const taille = faireTaille(
  { peu: 'أقل من 0.1 ميغابايت', mo: 'ميغابايت', go: 'غيغابايت' },
  { nombre, unChiffre },
)

export const horsLigne = {
  ...catalogue.horsLigne,
  garder: (nom: string, octets: number) => `الحفظ دون إنترنت: ${isoler(nom)} (${taille(octets)})`,
  avance: (fait: number, total: number) => `${compter(fait, FICHIERS)} من ${nombre(total)}`,
  garde: (nom: string, construitLe: string, octets: number) =>
    `${isoler(nom)}: محفوظة دون إنترنت. بيانات ${dateLongue(jourDe(construitLe))}، ${taille(octets)}.`,
  pages: (nom: string) => `الصفحات البسيطة، بلا خريطة: ${isoler(nom)} (بالفرنسية)`,
  retirer: (nom: string) => `الإزالة من الجهاز: ${isoler(nom)}`,
  retire: (nom: string) => `${isoler(nom)}: أُزيلت من الجهاز.`,
  mettreAJour: (nom: string, octets: number) => `التحديث: ${isoler(nom)} (${taille(octets)})`,
  place: (octets: number) => `المساحة الحرة لهذه الصفحة تقريبًا: ${taille(octets)}.`,
  echec: (detail: string) => `لم يصل كل شيء (${detail}). لم يتغيّر شيء: ما كان محفوظًا ما زال محفوظًا.`,
} satisfies Traduction<typeof fr.horsLigne>
