import type * as fr from '../../fr/trouver.ts'
import { type Compte, faireOffre, faireTrajet } from '../../langue/faire/trouver.ts'
import { isoler } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { LIEUX } from '../comptes/mots.ts'
import { sayTrajet } from './couverture/calcul.ts'
import { compter, dateLongue, distance, nombre, telephoneLisible } from './format.ts'

const VOISINS = {
  zero: 'لا مكان مجاور',
  one: 'مكان مجاور واحد',
  two: 'مكانان مجاوران',
  few: 'أماكن مجاورة',
  many: 'مكانًا مجاورًا',
  other: 'مكان مجاور',
} as const

export const trouver = {
  titre: 'العثور على مكان',
  recherche: 'أين تبحثون؟',
  mode: 'كيف تتنقلون؟',
  filtres: {
    rapides: 'التصفيات الأكثر فائدة',
    comptes: (ou: string, voisins: boolean) =>
      `الأعداد تحسب الأماكن ${ou}${voisins ? '، مع الأماكن المجاورة' : ''}.`,
    maintenant: 'مفتوح الآن',
    aideHumaine: 'مساعدة من شخص',
    atelier: 'ورشات',
    gratuit: 'مجاني',
    autonomie: 'وحدكم، دون مساعدة',
    tous: (n: number) => (n === 0 ? 'تصفيات أخرى' : `تصفيات أخرى (${n})`),
    effacer: 'مسح التصفيات',
  },
  liste: {
    titre: 'الأماكن',
    chargement: 'جارٍ البحث عن الأماكن…',
    compte(affiches: Compte, total: Compte, ou: string) {
      const all = affiches.propres + affiches.voisins
      const own =
        affiches.propres === total.propres
          ? `${nombre(affiches.propres)} ${ou}`
          : `${nombre(affiches.propres)} ${ou} (من ${nombre(total.propres)})`
      if (total.voisins === 0) {
        return affiches.propres === total.propres
          ? `${compter(all, LIEUX)} ${ou}`
          : `${compter(all, LIEUX)} من ${nombre(total.propres)} ${ou}`
      }
      return `${compter(all, LIEUX)}: ${own} و${compter(affiches.voisins, VOISINS)}`
    },
    voisins: 'مع الأماكن المجاورة، على أقل من 60 كم',
    triTrajet: (nom: string) => `أقصر طريق أولًا، من ${isoler(nom)}.`,
    triCentre: (nom: string) => `أقصر طريق أولًا، من الموضع الأكثر سكانًا في ${isoler(nom)}.`,
    triNom: 'بالترتيب الأبجدي. اكتبوا بلديتكم لرؤية الأقرب أولًا.',
    emprise: 'فقط ما تظهره الخريطة',
    plus: (n: number) => `عرض المزيد (${nombre(n)})`,
    vide: 'لا مكان يطابق كل ما تطلبونه.',
    videEmprise: 'لا مكان في ما تظهره الخريطة. حرّكوا الخريطة أو أزيلوا العلامة من الخانة.',
    videDonnees: 'لا مكان في بيانات هذه المنطقة.',
    voisin: 'خارج المنطقة',
    dansCommune: 'في بلديتكم',
    trajet: faireTrajet({
      dire: sayTrajet,
      distance,
      directe: (loin) => `${loin} بخط مستقيم`,
      seule: (loin) => `على بعد ${loin} بخط مستقيم`,
    }),
    appeler: (numero: string) => `الاتصال بالرقم ${telephoneLisible(numero)}`,
    approximative: 'موقع تقريبي',
    sansNom: 'مكان دون اسم',
    perime: (date: string) => `عمر هذه البيانات أكثر من سنة: أحدث بطاقة تاريخها ${dateLongue(date)}.`,
  },
  exports: {
    titre: 'تنزيل هذه القائمة',
    contenu: (compte: string, depart: boolean) =>
      `يحتوي الملف على: ${compte}.${depart ? ' مع المسافة والطريق من مكان انطلاقكم.' : ''}`,
    csv: `جدول (${isoler('CSV')}، النموذج الوطني)`,
    geojson: `خريطة (${isoler('GeoJSON')})`,
  },
} satisfies Traduction<typeof fr.trouver>

export const sayOffre = faireOffre(
  {
    aide: 'مساعدة',
    ateliers: 'ورشات',
    autonomie: 'حواسيب متاحة للجميع',
    gratuit: 'مجاني',
    parfoisGratuit: 'مجاني أحيانًا',
    payant: 'بمقابل مالي',
  },
  { virgule: '، ' },
)
