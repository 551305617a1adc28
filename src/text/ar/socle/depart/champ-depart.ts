import { ownValue } from '../../../../domain/common/own-value.ts'
import type { BesoinCherche } from '../../../../domain/search/besoins-cherches.ts'
import type * as fr from '../../../fr/depart/champ-depart.ts'
import { siDit } from '../../../langue/faire/si-dit.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { PROPOSITIONS } from '../../comptes/mots.ts'
import { PLUS_SIMPLE } from '../../depart/plus-simple.ts'
import { compter } from '../format.ts'

const BESOINS: Readonly<Record<string, string>> = {
  'aide:humaine': 'مساعدة من شخص',
  'frais:gratuit': 'مجاني',
  'wifi:oui': 'واي فاي مجاني',
  'acceslibre:oui': 'وصف الدخول إلى المبنى متوفر',
}

export const champDepart = {
  commune: (departement: string, ancienNom: string | null) =>
    `بلدية${siDit('، ', isoler(departement))}${ancienNom === null ? '' : `، الاسم القديم: ${isoler(ancienNom)}`}`,
  qpv: (commune: string) => `حيّ${siDit('، ', isoler(commune))}`,
  lieu: (commune: string) => (commune === '' ? 'مكان' : `مكان، ${isoler(commune)}`),
  adresse: 'عنوان',
  propositions: 'اقتراحات',
  besoin: 'حاجة: عرض الأماكن',
  nomBesoin: ({ famille, id }: BesoinCherche): string => {
    const cle = `${famille}:${id}`
    return ownValue(BESOINS, cle) ?? ownValue(PLUS_SIMPLE, cle) ?? id
  },
  horsDonnees: 'ليست في الخريطة بعد',
  resultats: (n: number) => compter(n, PROPOSITIONS),
  aucune: 'لا شيء بهذا الاسم في البيانات.',
  couverts: (noms: readonly string[]) =>
    noms.length === 0
      ? ''
      : `المناطق المغطاة: ${[...noms.slice(0, 6).map(isoler), ...(noms.length > 6 ? ['وغيرها'] : [])].join('، ')}.`,
  horsPoint: 'هذه النقطة خارج البيانات.',
  echec: 'البحث لا يستجيب.',
  sansLieux: 'تعذرت قراءة أسماء الأماكن. لا تظهر إلا البلديات والأحياء.',
  ask: {
    demander: `البحث عن هذا العنوان أيضًا لدى ${isoler('IGN (data.geopf.fr)')}`,
    dit: `إذا ضغطتم، يُرسَل ما تكتبونه إلى خدمة العناوين التابعة للدولة (${isoler('data.geopf.fr')}). لا يُرسَل أي شيء آخر.`,
    accord: `يجري البحث عن العناوين لدى ${isoler('data.geopf.fr')} حتى إغلاق الصفحة.`,
    attente: 'جارٍ البحث عن العنوان…',
    aucune: 'خدمة العناوين لا تعرف هذا العنوان.',
    panne: 'خدمة العناوين لا تستجيب. تبقى البلديات والأماكن متاحة.',
    lent: 'خدمة العناوين بطيئة جدًا. تبقى البلديات والأماكن متاحة.',
    illisible: 'أرسلت خدمة العناوين جوابًا غير مفهوم. تبقى البلديات والأماكن متاحة.',
  },
  position: {
    attente: 'جارٍ البحث عن الموقع…',
    refus: 'لم تسمحوا بمعرفة موقعكم. اكتبوا اسم بلديتكم بدلًا من ذلك.',
    delai: 'يستغرق جهازكم وقتًا طويلًا لتحديد موقعه. اكتبوا اسم بلديتكم.',
    introuvable: 'لا يجد جهازكم موقعه. اكتبوا اسم بلديتكم.',
    absente: 'لا يستطيع هذا الجهاز تحديد موقعه. اكتبوا اسم بلديتكم.',
    dit: 'يُقرَّب موقعكم إلى مئة متر. ويبقى في هذه الصفحة.',
  },
} satisfies Traduction<typeof fr.champDepart>
