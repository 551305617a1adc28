import type * as fr from '../fr/langues.ts'
import type { Traduction } from '../langue/traduction.ts'

export const langues = {
  titre: 'اللغات',
  choisir: 'اختاروا لغة الصفحة. يتذكرها جهازكم.',
  enFrancais: 'هذا الجزء من الصفحة بالفرنسية.',
} satisfies Traduction<typeof fr.langues>
