import type * as fr from '../../fr/langues.ts'
import type { Traduction } from '../../langue/traduction.ts'

export const langues = {
  titre: 'اللغات',
  choisir: 'اختاروا لغة الصفحة. يتذكرها جهازكم.',
  perte: 'جزء مما تحضّرونه هنا لا يمكن حفظه. إذا غيّرتم اللغة فسيُمحى هذا الجزء.',
  rester: 'البقاء في هذه اللغة',
  changer: 'تغيير اللغة رغم ذلك',
  enFrancais: 'هذا الجزء من الصفحة بالفرنسية.',
} satisfies Traduction<typeof fr.langues>
