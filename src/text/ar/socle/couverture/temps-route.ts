import type * as fr from '../../../fr/couverture/temps-route.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { AUTRES_LIEUX } from '../../comptes/mots.ts'
import { compter } from '../format.ts'

export const tempsRoute = {
  attente: 'أوقات الطريق قيد التحميل. في الانتظار، هذه تقديرات بخط مستقيم.',
  sans: 'ليست لدينا طرق هذه المنطقة. الأوقات تقديرات بخط مستقيم.',
  echec: 'تعذرت قراءة الطرق. تبقى الأوقات تقديرات بخط مستقيم.',
  incomplet: 'تعذرت قراءة جزء من الطرق. تنقص بعض أوقات الطريق. تبقى هذه المسارات تقديرات بخط مستقيم.',
  reessayer: 'إعادة المحاولة',
  attend: 'أوقات الطريق جاهزة.',
  trier: 'الترتيب حسب وقت الطريق',
  triee: 'القائمة مرتبة الآن حسب وقت الطريق.',
  temps: 'الأوقات تتبع الآن الطريق.',
  inconnus: (n: number) => `${compter(n, AUTRES_LIEUX)}: وقت الطريق غير معروف.`,
} satisfies Traduction<typeof fr.tempsRoute>
