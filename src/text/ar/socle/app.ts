import type * as fr from '../../fr/app.ts'
import { isoler } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'

const MARQUE = isoler('À portée')

export const app = {
  marque: MARQUE,
  carte: 'خريطة',
  evitement: 'الانتقال إلى المحتوى',
  navigation: 'ثلاث طرق لاستعمال الخريطة',
  onglets: { trouver: 'البحث', orienter: 'التوجيه', couverture: 'التغطية' },
  titres: {
    accueil: 'العثور على مساعدة رقمية قرب البيت',
    fiche: 'بطاقة مكان',
    vue: (onglet: string, volet: string) => `${onglet}: ${volet}`,
    onglet: (parts: readonly (string | null)[], marque = MARQUE) =>
      [...parts.filter((part) => part !== null && part !== ''), marque].join(' – '),
  },
  volets: {
    trouver: 'طرق البحث',
    orienter: 'طرق التوجيه',
    couverture: 'طرق النظر إلى التغطية',
    noms: {
      principal: { trouver: 'الأماكن', orienter: 'توجيه شخص', couverture: 'اليوم' },
      agenda: { trouver: 'المواعيد', orienter: 'المواعيد', couverture: '' },
      guide: { trouver: 'ساعدوني في البحث', orienter: '', couverture: '' },
      affiche: { trouver: '', orienter: 'ملصق الشهر', couverture: '' },
      simuler: { trouver: '', orienter: '', couverture: 'المحاكاة' },
      planifier: { trouver: '', orienter: '', couverture: 'التخطيط' },
      rapport: { trouver: '', orienter: '', couverture: 'التقرير' },
      portrait: { trouver: '', orienter: '', couverture: 'صورة المنطقة' },
      donnees: { trouver: 'بياناتي', orienter: 'بياناتي', couverture: 'بياناتي' },
    },
  },
  voirCarte: 'عرض الخريطة',
  voirListe: 'عرض القائمة',
  chargement: 'جارٍ التحميل…',
  chargementCarte: 'الخريطة قيد التحميل. القائمة جاهزة.',
  erreurDonnees: 'تعذرت قراءة البيانات.',
  erreurAffichage: 'لا يمكن عرض هذا الجزء من الصفحة.',
  reessayer: 'إعادة المحاولة',
  fermerAvis: 'إغلاق هذه الرسالة',
  pagesNom: 'مساعدة ومعلومات',
  pages: {
    langues: 'اللغات',
    aide: 'مساعدة',
    'hors-ligne': 'دون إنترنت',
    sources: 'عن الموقع والمصادر',
    contact: 'اتصال',
    'vie-privee': 'الخصوصية',
    accessibilite: 'سهولة الوصول: غير مطابقة',
  },
  donnees: (titre: string) => `البيانات: ${isoler(titre)}.`,
} satisfies Traduction<typeof fr.app>
