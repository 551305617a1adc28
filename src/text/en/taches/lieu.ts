import { signalement } from '../../fr/lieu/signalement.ts'
import type * as fr from '../../fr/lieu.ts'
import { faireLieu, motsDuCalendrier } from '../../langue/faire-lieu.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { valeursEn } from '../../langue/valeurs.ts'
import { heure } from '../dates/heure.ts'
import { PLAIN } from '../depart/plus-simple.ts'
import { dateLongue, dire, JOURS, MOIS } from '../socle/format.ts'
import catalogue from './lieu.json' with { type: 'json' }

const textes = dire<typeof catalogue.lieu, typeof fr.lieu>(catalogue.lieu)

export const lieu = {
  ...textes,
  maj: (date: string) => `Updated on ${dateLongue(date)}.`,
  informations: (date: string) => `Information dated ${dateLongue(date)}.`,
  // Mailed to a French place or town hall: it stays French.
  signalement,
} satisfies Traduction<typeof fr.lieu>

export const sayValeurs = valeursEn(PLAIN)

const RANGS: Readonly<Record<number, string>> = { ...catalogue.RANGS, [-1]: 'last', [-2]: 'last but one' }

export const { sayAcces, sayRegle, sayPlage, jourDuMois, sayIntervalle, notesDuJour, sayJour } = faireLieu(
  {
    ...dire<typeof catalogue.phrases, Parameters<typeof faireLieu>[0]>(catalogue.phrases),
    aVerifier: lieu.aVerifier,
    ferie: lieu.ferie,
    vacances: lieu.vacances,
    duMois: (jour, rang) => `${RANGS[rang] ?? `${rang}th`} ${jour} of the month`,
  },
  motsDuCalendrier(JOURS, MOIS, heure),
)
