import type * as fr from '../../fr/trouver.ts'
import { type Compte, faireOffre, faireTrajet } from '../../langue/faire/trouver.ts'
import { isoler } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { naturesEn } from '../../langue/valeurs.ts'
import { LIEUX } from '../comptes/mots.ts'
import { NATURES } from '../depart/natures.ts'
import { sayTrajet } from './couverture/calcul.ts'
import { compter, dateLongue, distance, nombre, telephoneLisible } from './format.ts'
import catalogue from './trouver.json' with { type: 'json' }

const VOISINS = catalogue.VOISINS

export const trouver = {
  ...catalogue.trouver,
  filtres: {
    ...catalogue.trouver.filtres,
    comptes: (ou: string, voisins: boolean) =>
      `الأعداد تحسب الأماكن ${ou}${voisins ? '، مع الأماكن المجاورة' : ''}.`,
    tous: (n: number) => (n === 0 ? 'تصفيات أخرى' : `تصفيات أخرى (${n})`),
  },
  liste: {
    ...catalogue.trouver.liste,
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
    triTrajet: (nom: string) => `أقصر طريق أولًا، من ${isoler(nom)}.`,
    triCentre: (nom: string) => `أقصر طريق أولًا، من الموضع الأكثر سكانًا في ${isoler(nom)}.`,
    plus: (n: number) => `عرض المزيد (${nombre(n)})`,
    trajet: faireTrajet({
      dire: sayTrajet,
      distance,
      directe: (loin) => `${loin} بخط مستقيم`,
      seule: (loin) => `على بعد ${loin} بخط مستقيم`,
    }),
    appeler: (numero: string) => `الاتصال بالرقم ${telephoneLisible(numero)}`,
    perime: (date: string) => `عمر هذه البيانات أكثر من سنة: أحدث بطاقة تاريخها ${dateLongue(date)}.`,
  },
  exports: {
    ...catalogue.trouver.exports,
    contenu: (compte: string, depart: boolean) =>
      `يحتوي الملف على: ${compte}.${depart ? ' مع المسافة والطريق من مكان انطلاقكم.' : ''} الملف بالفرنسية.`,
  },
} satisfies Traduction<typeof fr.trouver>

export const sayOffre = faireOffre(catalogue.phrases, { virgule: '، ' })

export const sayNatures = naturesEn(NATURES)
