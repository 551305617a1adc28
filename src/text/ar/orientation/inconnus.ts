import type { Critere } from '../../../domain/orientation/verdicts.ts'

export const inconnus: Readonly<Record<Critere, string>> = {
  besoins: 'اسألوا عن الموضوع',
  niveaux: 'اسألوا عن المستوى',
  publics: 'اسألوا عن الفئة',
  jours: 'اسألوا عن الأيام',
  moments: 'اسألوا عن أوقات الفتح',
  couts: 'اسألوا عن السعر',
  langues: 'اسألوا عن اللغة',
  acces: 'اسألوا عن سهولة الدخول',
  places: 'اسألوا عن المقاعد',
}
export const LIEU_SANS_HORAIRES = 'مكان فيه مساعدة من شخص، اسألوا عن أوقات الفتح'
export const EN_LIGNE = 'التسجيل على الإنترنت، يُنجَز مع الشخص'
