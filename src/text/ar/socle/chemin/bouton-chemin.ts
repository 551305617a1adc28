import type * as fr from '../../../fr/chemin/bouton-chemin.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'

const VOIR = 'عرض الطريق'
const CACHER = 'إخفاء الطريق'

export const boutonChemin = {
  voir: VOIR,
  cacher: CACHER,
  attente: 'جارٍ حساب الطريق…',
  aide: (open: boolean, nom: string) =>
    `${open ? CACHER : VOIR} إلى ${nom === '' ? 'هذا المكان' : isoler(nom)}`,
  sansDepart: 'لعرض الطريق، قولوا أولًا من أين تنطلقون. السؤال فوق قائمة الأماكن.',
} satisfies Traduction<typeof fr.boutonChemin>
