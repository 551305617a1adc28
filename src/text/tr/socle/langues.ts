import type * as fr from '../../fr/langues.ts'
import type { Traduction } from '../../langue/traduction.ts'

export const langues = {
  titre: 'Diller',
  choisir: 'Sayfanın dilini seçin. Cihazınız bunu hatırlar.',
  perte: 'Burada hazırladıklarınızın bir kısmı saklanamaz. Dili değiştirirseniz o kısım silinir.',
  rester: 'Bu dilde kal',
  changer: 'Yine de değiştir',
  enFrancais: 'Sayfanın bu bölümü Fransızcadır.',
} satisfies Traduction<typeof fr.langues>
