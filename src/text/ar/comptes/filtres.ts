import type { Formes } from './mots.ts'

export const MINUTES_AU_PLUS: Formes = {
  zero: 'أقل من دقيقة',
  one: 'دقيقة واحدة على الأكثر',
  two: 'دقيقتان على الأكثر',
  few: 'دقائق على الأكثر',
  many: 'دقيقة على الأكثر',
  other: 'دقيقة على الأكثر',
}
export const OUVERTS: Formes = {
  zero: 'لا مكان مفتوح',
  one: 'مكان واحد مفتوح',
  two: 'مكانان مفتوحان',
  few: 'أماكن مفتوحة',
  many: 'مكانًا مفتوحًا',
  other: 'مكان مفتوح',
}
