import { signalement } from '../../fr/lieu/signalement.ts'
import type * as fr from '../../fr/lieu.ts'
import { faireLieu } from '../../langue/faire-lieu.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { valeursEn } from '../../langue/valeurs.ts'
import { dates } from '../dates.ts'
import { PLAIN } from '../depart/plus-simple.ts'
import { nombre } from '../socle/format.ts'
import catalogue from './lieu.json' with { type: 'json' }

export const lieu = {
  ...catalogue.lieu,
  semaineDu: (debut: string, fin: string) => `Hafta: ${debut} - ${fin}`,
  parite: (parite: 'paire' | 'impaire', numero: number) =>
    `${parite === 'paire' ? 'çift' : 'tek'} sayılı hafta (${numero}. hafta)`,
  ferie: (nom: string) => `resmî tatil: ${nom}`,
  qpv: (nom: string, millesime: string) => `Öncelikli mahallede: ${nom} (QPV, ${millesime}).`,
  frr: (commune: string, millesime: string) =>
    `${commune}, devletin desteklediği kırsal yerler arasındadır (France ruralités revitalisation, FRR, ${millesime}).`,
  frrPartiel: (commune: string, millesime: string) =>
    `${commune} kısmen devletin desteklediği kırsal yerler arasındadır (France ruralités revitalisation, FRR, ${millesime}).`,
  pivot: (pivot: string) => `Resmî numara (SIRET veya RNA): ${pivot}`,
  materiel: {
    ...catalogue.lieu.materiel,
    portables: (n: number) => `${nombre(n)} dizüstü bilgisayar`,
    fixes: (n: number) => `${nombre(n)} masaüstü bilgisayar`,
    tablettes: (n: number) => `${nombre(n)} tablet`,
    telephones: (n: number) => `${nombre(n)} telefon`,
    source: (source: string) => `Cihaz bilgisinin kaynağı: ${source}`,
  },
  maj: (date: string) => `Güncelleme tarihi: ${dates.longue(date)}.`,
  informations: (date: string) => `Bilgilerin tarihi: ${dates.longue(date)}.`,
  source: (source: string) => `Kaynak: ${source}.`,
  fusion: (sources: string) => `Birleştirilen kaynaklar: ${sources}.`,
  identifiant: (id: string) => `Yer kodu: ${id}`,
  // Mailed to a French place or town hall: it stays French.
  signalement,
  papier: {
    ...catalogue.lieu.papier,
    jour: (jour: string, date: number) => `${date} ${jour}`,
    imprimee: (date: string) => `Yazdırma tarihi: ${date}. Güncel bilgiler:`,
  },
} satisfies Traduction<typeof fr.lieu>

/** Names of networks, labels and kinds of places stay as they are: they are proper names. */
export const sayValeurs = valeursEn(PLAIN)

export const { sayAcces, sayRegle, sayPlage, jourDuMois, sayIntervalle, notesDuJour, sayJour } = faireLieu(
  {
    ...catalogue.phrases,
    aVerifier: lieu.aVerifier,
    ferie: lieu.ferie,
    vacances: lieu.vacances,
    impaires: (except53) => `iki haftada bir, tek sayılı haftalarda${except53 ? ' (53. hafta hariç)' : ''}`,
    semaines: (numeros) => `haftalar: ${numeros}`,
    periode: (du, au) => `${du} - ${au}`,
    enAnnee: (annee) => `${annee} yılında`,
    enMois: (mois) => `${mois} ayında`,
    leJour: (jour) => jour,
    duMois: (jour, rang) =>
      rang > 0 ? `ayın ${rang}. ${jour} günü` : `ayın ${rang === -1 ? 'son' : 'sondan ikinci'} ${jour} günü`,
  },
  dates,
)
