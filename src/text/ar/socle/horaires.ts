import { faireJour } from '../../langue/faire-dates.ts'
import { faireHoraires } from '../../langue/faire-horaires.ts'
import { heure } from '../dates/heure.ts'
import { JOURS, MOIS } from './format.ts'

export { heure }

export const { jourDate, jourRelatif, sayEtat } = faireHoraires({
  heure,
  jour: faireJour(JOURS, MOIS),
  aujourdhui: 'اليوم',
  demain: 'غدًا',
  ouvert: 'مفتوح',
  ferme: 'مغلق',
  raisons: {
    'jour-ferie': 'يوم عطلة رسمية: يجب التأكد من أوقات الفتح',
    'vacances-non-publiees': 'عطلة مدرسية: يجب التأكد من أوقات الفتح',
    commentaire: 'يجب التأكد من أوقات الفتح',
    'hors-grammaire': 'أوقات الفتح مكتوبة في البطاقة',
    'sans-horaires': 'أوقات الفتح غير معروفة',
  },
  ouvre: (jour, heure) => `يفتح ${jour} الساعة ${heure}`,
  jusqua: (heure) => `حتى الساعة ${heure}`,
  jusquaMinuit: 'حتى منتصف الليل',
  jusquaDemain: (heure) => `حتى الغد، الساعة ${heure}`,
  ferie: 'يوم عطلة رسمية',
  aVerifier: 'يجب التأكد',
  peutEtreOuvert: (jour, raison) => `قد يكون مفتوحًا ${jour} (${raison})`,
  peutEtre: (jour, raison) => `، وربما ${jour} (${raison})`,
})
