import type * as fr from '../../../fr/depart/depart.ts'
import { faireDepart } from '../../../langue/faire/depart.ts'
import { siDit } from '../../../langue/faire/si-dit.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const depart = {
  aide: 'بلدية، حيّ، مكان، عنوان…',
  aideBesoins: 'بلدية، مكان، حاجة، عنوان…',
  de: (nom: string) => `الانطلاق: ${isoler(nom)}`,
  choisi: (nom: string) => `تم اختيار الانطلاق: ${isoler(nom)}`,
  quartier: (nom: string, commune: string) => `${isoler(nom)}${siDit(' (', isoler(commune), ')')}`,
  changer: 'تغيير',
  changerDe: 'مكان الانطلاق',
  oublier: 'نسيان مكان الانطلاق هذا',
  hors: (commune: string) => `مكان الانطلاق${siDit(' (', isoler(commune), ')')} خارج المنطقة المعروضة.`,
  autour: (commune: string) => `عرض ما حول ${isoler(commune) || 'مكان الانطلاق'}`,
  meLocaliser: 'تحديد موقعي',
  surCarte: 'على الخريطة',
  surCarteAide: 'إظهار مكان الانطلاق على الخريطة',
  noms: {
    position: 'موقعي',
    positionAutre: 'حيث يوجد هذا الجهاز',
    point: (commune: string) => `نقطة على الخريطة${siDit('، قرب ', isoler(commune))}`,
    choisi: 'النقطة المختارة',
  },
} satisfies Traduction<typeof fr.depart>

export const { nameDepart, nameDepartOnPaper } = faireDepart(depart.noms)
