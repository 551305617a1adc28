import type * as fr from '../../fr/carte.ts'
import { isoler } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './carte.json' with { type: 'json' }

const IGN = isoler('IGN')

export const carte = {
  ...catalogue.carte,
  ajouterDonnees: `يشرح ملف ${isoler('README')} (بالفرنسية) كيف تضيفون مقاطعة أو أماكنكم. يكفي أمر واحد في سطر الأوامر.`,
  ign: {
    ...catalogue.carte.ign,
    cacher: `إخفاء خريطة ${IGN}`,
    dit: `لا شوارع هنا في بياناتنا. للمعهد الجغرافي التابع للدولة (${IGN}) خريطة لها. إذا عرضتموها، تطلب الصفحة منه الخريطة التي تنظرون إليها (${isoler('data.geopf.fr')}). لا يُرسَل أي شيء آخر.`,
    oui: `عرض خريطة ${IGN}`,
  },
  tuiles: {
    ...catalogue.carte.tuiles,
    dit: (hote: string) =>
      `لا شوارع هنا في بياناتنا. لموقع آخر خريطة لها. إذا عرضتموها، تطلب الصفحة منه الخريطة التي تنظرون إليها (${isoler(hote)}). لا يُرسَل أي شيء آخر.`,
  },
  auDepart: (nom: string) => `الانطلاق، و${isoler(nom)}`,
  nomRepere: (nom: string, autres: readonly number[]) =>
    autres.length === 0 ? nom : `${isoler(nom)} (وأيضًا ${autres.join('، ')})`,
  rues: (mentions: readonly string[]) => `الشوارع: ${mentions.map(isoler).join('؛ ')}`,
  qpvManquent: `تعذرت قراءة الأحياء ذات الأولوية (${isoler('QPV')}). لا تظهرها الخريطة.`,
  legende: {
    ...catalogue.carte.legende,
    franceServices: isoler('France services'),
    frrTitre: isoler('France ruralités revitalisation (FRR)'),
    qpvTitre: `أحياء ذات أولوية (${isoler('QPV')})`,
  },
} satisfies Traduction<typeof fr.carte>

export type CleLegende = fr.CleLegende
