import type { Formes } from './mots.ts'

export const PORTABLES: Formes = {
  zero: 'لا حاسوب محمول',
  one: 'حاسوب محمول واحد',
  two: 'حاسوبان محمولان',
  few: 'حواسيب محمولة',
  many: 'حاسوبًا محمولًا',
  other: 'حاسوب محمول',
}
export const FIXES: Formes = {
  zero: 'لا حاسوب مكتبي',
  one: 'حاسوب مكتبي واحد',
  two: 'حاسوبان مكتبيان',
  few: 'حواسيب مكتبية',
  many: 'حاسوبًا مكتبيًا',
  other: 'حاسوب مكتبي',
}
export const TABLETTES: Formes = {
  zero: 'لا جهاز لوحي',
  one: 'جهاز لوحي واحد',
  two: 'جهازان لوحيان',
  few: 'أجهزة لوحية',
  many: 'جهازًا لوحيًا',
  other: 'جهاز لوحي',
}
export const TELEPHONES: Formes = {
  zero: 'لا هاتف',
  one: 'هاتف واحد',
  two: 'هاتفان',
  few: 'هواتف',
  many: 'هاتفًا',
  other: 'هاتف',
}
