import { signalement } from '../../fr/lieu/signalement.ts'
import type * as fr from '../../fr/lieu.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import { faireLieu } from '../../langue/faire-lieu.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { valeursEn } from '../../langue/valeurs.ts'
import { dates } from '../dates.ts'
import { PLAIN } from '../depart/plus-simple.ts'
import { nombre } from '../socle/format.ts'
import catalogue from './lieu.json' with { type: 'json' }

const textes = remplir<typeof catalogue.lieu, typeof fr.lieu>(catalogue.lieu)

export const lieu = {
  ...textes,
  parite: (parite: 'paire' | 'impaire', numero: number) =>
    `${parite === 'paire' ? 'çift' : 'tek'} sayılı hafta (${numero}. hafta)`,
  materiel: {
    ...textes.materiel,
    portables: (n: number) => `${nombre(n)} dizüstü bilgisayar`,
    fixes: (n: number) => `${nombre(n)} masaüstü bilgisayar`,
    tablettes: (n: number) => `${nombre(n)} tablet`,
    telephones: (n: number) => `${nombre(n)} telefon`,
  },
  maj: (date: string) => `Güncelleme tarihi: ${dates.longue(date)}.`,
  informations: (date: string) => `Bilgilerin tarihi: ${dates.longue(date)}.`,
  // Mailed to a French place or town hall: it stays French.
  signalement,
} satisfies Traduction<typeof fr.lieu>

/** Names of networks, labels and kinds of places stay as they are: they are proper names. */
export const sayValeurs = valeursEn(PLAIN)

export const { sayAcces, sayRegle, sayPlage, jourDuMois, sayIntervalle, notesDuJour, sayJour } = faireLieu(
  {
    ...remplir<typeof catalogue.phrases, Parameters<typeof faireLieu>[0]>(catalogue.phrases),
    aVerifier: lieu.aVerifier,
    ferie: lieu.ferie,
    vacances: lieu.vacances,
    impaires: (except53) => `iki haftada bir, tek sayılı haftalarda${except53 ? ' (53. hafta hariç)' : ''}`,
    leJour: (jour) => jour,
    duMois: (jour, rang) =>
      rang > 0 ? `ayın ${rang}. ${jour} günü` : `ayın ${rang === -1 ? 'son' : 'sondan ikinci'} ${jour} günü`,
  },
  dates,
)
