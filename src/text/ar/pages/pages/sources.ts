import { jourDe } from '../../../../domain/calendar/jour-de.ts'
import type * as fr from '../../../fr/pages/sources.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { app } from '../../socle/app.ts'
import { dateLongue } from '../../socle/format.ts'
import catalogue from './sources.json' with { type: 'json' }

export const sources = {
  ...remplir<typeof catalogue.sources, typeof fr.sources>(catalogue.sources),
  editeur: (nom: string, organisme: string) =>
    organisme === ''
      ? `أنتم تقرؤون ${isoler(nom)}.`
      : `أنتم تقرؤون ${isoler(nom)}، من نشر ${isoler(organisme)}.`,
  fiches: (ou: string, jour: string) => `أحدث بطاقة مكان، ${ou}، تاريخها ${dateLongue(jour)}.`,
  construit: (titre: string, construitLe: string) =>
    `جُمعت هذه الملفات (${isoler(titre)}) يوم ${dateLongue(jourDe(construitLe))}. هذا ليس تاريخ المعلومات.`,
  grille: (nom: string) => `السكان: ${isoler(nom)}.`,
  source: (producteur: string, millesime: string, licence: string) =>
    `${isoler(producteur)}. التاريخ: ${isoler(millesime)}. ${isoler(licence)}.`,
  modifications: (texte: string) => `ما نغيّره (بالفرنسية): ${isoler(texte)}.`,
  rapport: `ما صُحّح أو أُشير إليه عند القراءة (ملف ${isoler('CSV')} بالفرنسية)`,
  logiciels: [
    `${isoler('À portée')} برنامج حر، برخصة ${isoler('MIT')}. يمكن لكل شخص أن يأخذه وينشر خريطته الخاصة.`,
    `لا حساب في هذا البرنامج ولا ملفات تعريف الارتباط (${isoler('cookies')}) ولا قياس للزيارات. ما يخرج من جهازكم، ومتى، مكتوب في «${app.pages['vie-privee']}».`,
    `تُفحص سهولة الوصول آليًا (${isoler('WCAG 2.2')}، المستويان ${isoler('A')} و${isoler('AA')}). لم يفحصها أي شخص بعد.`,
  ],
} satisfies Traduction<typeof fr.sources>
