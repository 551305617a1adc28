import { dateLongue, JOURS, MOIS } from '../../fr/format.ts'
import * as fr from '../../fr/lieu.ts'
import { faireLieu, motsDuCalendrier } from '../../langue/faire-lieu.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { valeursEn } from '../../langue/valeurs.ts'
import { FACILE } from '../depart/plus-simple.ts'
import { dire } from '../socle/format.ts'
import { heure } from '../socle/horaires.ts'
import catalogue from './lieu.json' with { type: 'json' }

const textes = dire<typeof catalogue.lieu, typeof fr.lieu>(catalogue.lieu)

export const lieu = {
  ...fr.lieu,
  ...textes,
  champs: { ...fr.lieu.champs, ...textes.champs },
  materiel: {
    ...fr.lieu.materiel,
    ...textes.materiel,
  },
  maj: (date: string): string => lieu.informations(date),
  informations: (date: string) => `Ces informations sont du ${dateLongue(date)}.`,
  papier: {
    ...fr.lieu.papier,
    ...textes.papier,
  },
} satisfies Traduction<typeof fr.lieu>

/** Names of networks, labels and kinds of places stay as they are. */
export const sayValeurs = valeursEn(FACILE)

const RANGS: Readonly<Record<number, string>> = { ...catalogue.RANGS, [-1]: 'dernier', [-2]: 'avant-dernier' }

export const { sayAcces, sayRegle, sayPlage, jourDuMois, sayIntervalle, notesDuJour, sayJour } = faireLieu(
  {
    ...dire<typeof catalogue.phrases, Parameters<typeof faireLieu>[0]>(catalogue.phrases),
    aVerifier: lieu.aVerifier,
    ferie: lieu.ferie,
    vacances: lieu.vacances,
    periode: (du, au, quoi) => (quoi === 'jour' ? `du ${du} au ${au}` : `de ${du} à ${au}`),
    duMois: (jour, rang) => `le ${RANGS[rang] ?? `${rang}e`} ${jour} du mois`,
  },
  motsDuCalendrier(JOURS, MOIS, heure, (mois, jour) => `${jour === 1 ? '1er' : jour} ${MOIS[mois - 1]}`),
)
