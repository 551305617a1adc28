import type { Formes } from './mots.ts'

export const AUTRES_DATES: Formes = {
  zero: 'لا موعد آخر',
  one: 'موعد آخر',
  two: 'موعدان آخران',
  few: 'مواعيد أخرى',
  many: 'موعدًا آخر',
  other: 'موعد آخر',
}
export const DATES_ANNULEES: Formes = {
  zero: 'لا موعد ملغى',
  one: 'موعد ملغى',
  two: 'موعدان ملغيان',
  few: 'مواعيد ملغاة',
  many: 'موعدًا ملغى',
  other: 'موعد ملغى',
}
export const DATES_PASSEES: Formes = {
  zero: 'لا موعد مضى',
  one: 'موعد مضى',
  two: 'موعدان مضيا',
  few: 'مواعيد مضت',
  many: 'موعدًا مضى',
  other: 'موعد مضى',
}
export const AUTRES_ATELIERS: Formes = {
  zero: 'لا ورشة أخرى',
  one: 'ورشة أخرى',
  two: 'ورشتان أخريان',
  few: 'ورشات أخرى',
  many: 'ورشة أخرى',
  other: 'ورشة أخرى',
}
export const ATELIERS_ANNULES: Formes = {
  zero: 'لا ورشة ملغاة',
  one: 'ورشة ملغاة',
  two: 'ورشتان ملغاتان',
  few: 'ورشات ملغاة',
  many: 'ورشة ملغاة',
  other: 'ورشة ملغاة',
}
export const ARRETS: Formes = {
  zero: 'لا محطة',
  one: 'محطة واحدة',
  two: 'محطتان',
  few: 'محطات',
  many: 'محطة',
  other: 'محطة',
}
