import type * as fr from '../../../fr/depart/accueil.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const accueil = {
  titre: 'أين تسكنون؟',
  etiquette: 'بلديتكم أو حيّكم أو عنوانكم',
  guide: 'ساعدوني في البحث، خطوة خطوة',
  guideAide: 'أربعة أسئلة بسيطة، ثم الأماكن والورشات المناسبة.',
  tous: (ou: string) => `عرض كل الأماكن ${ou}`.trim(),
} satisfies Traduction<typeof fr.accueil>
