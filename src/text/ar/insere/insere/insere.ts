import type * as fr from '../../../fr/insere/insere.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { DATES, LIEUX } from '../../comptes/mots.ts'
import { compter, nombre } from '../../socle/format.ts'
import catalogue from './insere.json' with { type: 'json' }

export const insere = {
  ...catalogue.insere,
  titres: {
    lieux: (ou: string) => `المساعدة الرقمية ${ou}`,
    dates: (ou: string) => `الورشات الرقمية ${ou}`,
  },
  lieux: (n: number, ou: string) => `${compter(n, LIEUX)} ${ou}.`,
  dates: (n: number, ou: string) => `${compter(n, DATES)} ${ou}.`,
  plus: (n: number) => `عرض المزيد (${nombre(n)})`,
  carteNom: (ou: string) => `خريطة الأماكن ${ou}`,
  donnees: (titre: string, jour: string) => `البيانات: ${isoler(titre)}، ${jour}.`,
  ignores: (cles: readonly string[]) => `إعدادات غير مفهومة: ${cles.map(isoler).join('، ')}.`,
} satisfies Traduction<typeof fr.insere>
