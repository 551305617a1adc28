import type { Formes as Six } from '../../langue/pluriel.ts'

/** The words of a count in the six categories of Arabic (CLDR): the first three stand alone, the others follow the number. */
export type Formes = Six<Intl.LDMLPluralRule>

export const LIEUX: Formes = {
  zero: 'لا مكان',
  one: 'مكان واحد',
  two: 'مكانان',
  few: 'أماكن',
  many: 'مكانًا',
  other: 'مكان',
}
export const AUTRES_LIEUX: Formes = {
  zero: 'لا مكان آخر',
  one: 'مكان آخر',
  two: 'مكانان آخران',
  few: 'أماكن أخرى',
  many: 'مكانًا آخر',
  other: 'مكان آخر',
}
export const DATES: Formes = {
  zero: 'لا موعد',
  one: 'موعد واحد',
  two: 'موعدان',
  few: 'مواعيد',
  many: 'موعدًا',
  other: 'موعد',
}
export const ATELIERS: Formes = {
  zero: 'لا ورشة',
  one: 'ورشة واحدة',
  two: 'ورشتان',
  few: 'ورشات',
  many: 'ورشة',
  other: 'ورشة',
}
export const PLACES: Formes = {
  zero: 'لا مقعد',
  one: 'مقعد واحد',
  two: 'مقعدان',
  few: 'مقاعد',
  many: 'مقعدًا',
  other: 'مقعد',
}
export const PROPOSITIONS: Formes = {
  zero: 'لا اقتراح',
  one: 'اقتراح واحد',
  two: 'اقتراحان',
  few: 'اقتراحات',
  many: 'اقتراحًا',
  other: 'اقتراح',
}
/** After a preposition, as durations nearly always are. */
export const MINUTES: Formes = {
  zero: 'أقل من دقيقة',
  one: 'دقيقة واحدة',
  two: 'دقيقتين',
  few: 'دقائق',
  many: 'دقيقة',
  other: 'دقيقة',
}
export const HEURES: Formes = {
  zero: 'أقل من ساعة',
  one: 'ساعة',
  two: 'ساعتين',
  few: 'ساعات',
  many: 'ساعة',
  other: 'ساعة',
}
