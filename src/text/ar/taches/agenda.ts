import type * as fr from '../../fr/agenda.ts'
import { faireJours, faireLignes } from '../../langue/faire/agenda.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import { siDit } from '../../langue/faire/si-dit.ts'
import { isoler } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { ATELIERS, AUTRES_LIEUX, DATES } from '../comptes/mots.ts'
import { compter, JOURS, nombre } from '../socle/format.ts'
import { confianceCourte, moisDe, plage } from '../socle/quand.ts'
import catalogue from './agenda.json' with { type: 'json' }
import { seance, statutDe } from './seance.ts'

const textes = remplir<typeof catalogue.agenda, typeof fr.agenda>(catalogue.agenda)

export const agenda = {
  ...textes,
  depuis: (libelle: string) => `الطريق من ${isoler(libelle)}.`,
  nombre: (n: number, ou: string, voisins: boolean) =>
    n === 0
      ? `لا موعد ${ou}${voisins ? ' ولا بالقرب' : ''}.`
      : `${compter(n, DATES)} ${ou}${voisins ? ' وبالقرب (60 كم)' : ''}.`,
  enLieux: (n: number) => `عدد الأماكن: ${nombre(n)}.`,
  tropLoin: (n: number) => `${compter(n, catalogue.comptes.AUTRES_DATES)} على مسافة أبعد.`,
  plusProche: (titre: string, ou: string, quand: string, trajet: string) =>
    `الأقرب بعد هذا الحد: ${isoler(titre)}${siDit('، ', isoler(ou))}، ${quand}${siDit('، ', trajet)}.`,
  trajetInconnu: (n: number) => `${compter(n, DATES)}: الطريق غير معروف`,
  annulees: (n: number) => compter(n, catalogue.comptes.DATES_ANNULEES),
  suite: (n: number) => `عرض البقية (${compter(n, DATES)})`,
  passees: (n: number) => compter(n, catalogue.comptes.DATES_PASSEES),
  autresDates: (n: number) => `${compter(n, catalogue.comptes.AUTRES_DATES)} هنا`,
  resteLieux: (n: number) => `بقي دون طباعة: ${compter(n, AUTRES_LIEUX)}.`,
  resteLignes: (n: number) => `و${compter(n, catalogue.comptes.AUTRES_ATELIERS)} هنا: اتصلوا.`,
  toutesEnLigne: (adresse: string) => `المواعيد المحدَّثة: ${isoler(adresse)}`,
  abonnement: {
    ...textes.abonnement,
    abonnerA: (nom: string) => `الاشتراك في مفكرة ${isoler(nom)}`,
    fichier: `ملف ${isoler('.ics')}`,
    fichierDe: (nom: string) => `ملف ${isoler('.ics')}: ${isoler(nom)}`,
    rssDe: (nom: string) => `خلاصة ${isoler('RSS')}: ${isoler(nom)}، الأيام الـ60 القادمة`,
    filtre: (nom: string, mot: string) => `${isoler(nom)}، ${mot}`,
    pageDe: (nom: string) => `صفحة بسيطة: ${isoler(nom)}`,
  },
  inconnues: (n: number) => `${compter(n, catalogue.comptes.AUTRES_DATES)}: لا نعرف هل يوافق ذلك ما طلبتم.`,
  jourCompte: (jour: string, n: number, annules: number) =>
    `${jour}: ${n === 0 ? 'لا شيء' : compter(n, ATELIERS)}${annules === 0 ? '' : `، ${compter(annules, catalogue.comptes.ATELIERS_ANNULES)}`}`,
  videVoisin: (titre: string, ou: string, quand: string) =>
    `الأقرب في مكان آخر: ${isoler(titre)}${siDit('، ', isoler(ou))}، ${quand}.`,
  filtres: (n: number) => (n === 0 ? 'تصفية' : `تصفية (${n})`),
  choisies: (lieux: number) => (lieux === 0 ? 'مواعيد رابطكم' : 'مواعيد رابطكم وأماكنه'),
  tournee: (nom: string, n: number) => `${isoler(nom)}: ${compter(n, catalogue.comptes.ARRETS)}`,
  environ: (commune: string) => `${isoler(commune)}: موقع تقريبي`,
} satisfies Traduction<typeof fr.agenda>

/** "الثلاثاء 1 ديسمبر", "الثلاثاء 1 و8 ديسمبر، 5 يناير": days in order. */
export const { sayJours, sayAtelier, sayLigne } = faireLignes({
  jours: faireJours({
    ...{ JOURS, moisDe, virgule: '، ' },
    lier: (jours) => jours.join(' و'),
    memeJour: (jour, dits) => `${jour} ${dits}`,
  }),
  ...{ plage, statutDe, confianceCourte, seance },
  prevu: 'متوقع',
  virgule: '، ',
  citer: isoler,
})
