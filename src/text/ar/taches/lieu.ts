import { ownValue } from '../../../domain/common/own-value.ts'
import { signalement } from '../../fr/lieu/signalement.ts'
import type * as fr from '../../fr/lieu.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import { faireLieu, motsDuCalendrier } from '../../langue/faire-lieu.ts'
import { isoler } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { valeursEn } from '../../langue/valeurs.ts'
import { heure } from '../dates/heure.ts'
import { SCHEMA } from '../depart/schema.ts'
import { compter, dateLongue, JOURS, MOIS } from '../socle/format.ts'
import catalogue from './lieu.json' with { type: 'json' }

const FRR = isoler('France ruralités revitalisation')

const textes = remplir<typeof catalogue.lieu, typeof fr.lieu>(catalogue.lieu)

export const lieu = {
  ...textes,
  parite: (parite: 'paire' | 'impaire', numero: number) =>
    `أسبوع ${parite === 'paire' ? 'زوجي' : 'فردي'} (رقم ${numero})`,
  ferie: (nom: string) => `يوم عطلة رسمية: ${isoler(nom)}`,
  webDit: `سيعرف موقع ${isoler('openstreetmap.org')} أين هذا المكان، ولن يعرف أين أنتم.`,
  webOuvrir: `فتح ${isoler('openstreetmap.org')} (علامة تبويب جديدة)`,
  qpv: (nom: string, millesime: string) =>
    `في الحيّ ذي الأولوية ${isoler(nom)} (${isoler('QPV')}، ${isoler(millesime)}).`,
  frr: (commune: string, millesime: string) =>
    `${isoler(commune)} مصنفة ${FRR} (${isoler('FRR')}، ${isoler(millesime)}).`,
  frrPartiel: (commune: string, millesime: string) =>
    `جزء من ${isoler(commune)} مصنف ${FRR} (${isoler('FRR')}، ${isoler(millesime)}).`,
  acceslibre: `سهولة الدخول إلى المبنى (بطاقة ${isoler('Acceslibre')}، بالفرنسية)`,
  pivot: (pivot: string) => `الرقم الرسمي (${isoler('SIRET')} أو ${isoler('RNA')}): ${isoler(pivot)}`,
  materiel: {
    ...textes.materiel,
    portables: (n: number) => compter(n, catalogue.comptes.PORTABLES),
    fixes: (n: number) => compter(n, catalogue.comptes.FIXES),
    tablettes: (n: number) => compter(n, catalogue.comptes.TABLETTES),
    telephones: (n: number) => compter(n, catalogue.comptes.TELEPHONES),
    source: (source: string) => `مصدر معلومات الأجهزة: ${isoler(source)}`,
  },
  maj: (date: string) => `حُدِّثت يوم ${dateLongue(date)}.`,
  informations: (date: string) => `معلومات يوم ${dateLongue(date)}.`,
  source: (source: string) => `المصدر: ${isoler(source)}.`,
  fusion: (sources: string) => `جُمعت من: ${isoler(sources)}.`,
  identifiant: (id: string) => `رقم البطاقة: ${isoler(id)}`,
  // To a French place or town hall: in the language that they read.
  signalement,
} satisfies Traduction<typeof fr.lieu>

export const sayValeurs = valeursEn(SCHEMA, isoler)

const RANGS: Readonly<Record<string, string>> = catalogue.RANGS

export const { sayAcces, sayRegle, sayPlage, jourDuMois, sayIntervalle, notesDuJour, sayJour } = faireLieu(
  {
    ...remplir<typeof catalogue.phrases, Parameters<typeof faireLieu>[0]>(catalogue.phrases),
    ferme: lieu.ferme,
    aVerifier: lieu.aVerifier,
    citer: isoler,
    ferie: lieu.ferie,
    vacances: lieu.vacances,
    impaires: (except53) => `أسبوع من كل أسبوعين، الأسابيع الفردية${except53 ? ' (ما عدا الأسبوع 53)' : ''}`,
    periode: (du, au, quoi) => (quoi === 'annee' ? `من سنة ${du} إلى ${au}` : `من ${du} إلى ${au}`),
    duMois: (jour, rang) => `${jour} ${ownValue(RANGS, String(rang)) ?? `رقم ${rang}`} من الشهر`,
  },
  motsDuCalendrier(JOURS, MOIS, heure),
)
