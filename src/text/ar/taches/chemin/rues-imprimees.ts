import type * as fr from '../../../fr/chemin/rues-imprimees.ts'
import { faireRues } from '../../../langue/faire/chemin.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const ruesImprimees = {
  ici: 'هنا',
  rues: 'خريطة الشوارع حول المكان',
  communes: 'خريطة البلديات حول المكان، مع بُعدها بخط مستقيم',
  communesDit: 'البلديات حول المكان، مع بُعدها بخط مستقيم.',
  manquent: 'تنقص شوارع في هذه الخريطة: لم نستطع قراءتها.',
} satisfies Traduction<typeof fr.ruesImprimees>

export const { sayPlan, sayRues } = faireRues(
  ruesImprimees,
  (mentions) => `الشوارع: ${mentions.map(isoler).join('؛ ')}.`,
)
