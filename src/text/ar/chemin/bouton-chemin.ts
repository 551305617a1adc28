import type * as fr from '../../fr/chemin/bouton-chemin.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { isoler } from '../isoler.ts'

export const boutonChemin = {
  voir: 'عرض الطريق',
  cacher: 'إخفاء الطريق',
  attente: 'جارٍ حساب الطريق…',
  aide: (open: boolean, nom: string) =>
    `${open ? boutonChemin.cacher : boutonChemin.voir} إلى ${nom === '' ? 'هذا المكان' : isoler(nom)}`,
  sansDepart: 'لعرض الطريق، قولوا أولًا من أين تنطلقون. السؤال فوق قائمة الأماكن.',
} satisfies Traduction<typeof fr.boutonChemin>
