import { signalement } from '../../fr/lieu/signalement.ts'
import type * as fr from '../../fr/lieu.ts'
import { faireLieu } from '../../langue/faire-lieu.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { valeursEn } from '../../langue/valeurs.ts'
import { dates } from '../dates.ts'
import { PLAIN } from '../depart/plus-simple.ts'
import { dire } from '../socle/format.ts'
import catalogue from './lieu.json' with { type: 'json' }

const textes = dire<typeof catalogue.lieu, typeof fr.lieu>(catalogue.lieu)

export const lieu = {
  ...textes,
  maj: (date: string) => `Güncelleme tarihi: ${dates.longue(date)}.`,
  informations: (date: string) => `Bilgilerin tarihi: ${dates.longue(date)}.`,
  // Mailed to a French place or town hall: it stays French.
  signalement,
} satisfies Traduction<typeof fr.lieu>

/** Names of networks, labels and kinds of places stay as they are: they are proper names. */
export const sayValeurs = valeursEn(PLAIN)

export const { sayAcces, sayRegle, sayPlage, jourDuMois, sayIntervalle, notesDuJour, sayJour } = faireLieu(
  {
    ...dire<typeof catalogue.phrases, Parameters<typeof faireLieu>[0]>(catalogue.phrases),
    aVerifier: lieu.aVerifier,
    ferie: lieu.ferie,
    vacances: lieu.vacances,
    leJour: (jour) => jour,
    duMois: (jour, rang) =>
      rang > 0 ? `ayın ${rang}. ${jour} günü` : `ayın ${rang === -1 ? 'son' : 'sondan ikinci'} ${jour} günü`,
  },
  dates,
)
