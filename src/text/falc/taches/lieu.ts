import { dateLongue, JOURS, MOIS } from '../../fr/format.ts'
import * as fr from '../../fr/lieu.ts'
import { faireLieu, motsDuCalendrier } from '../../langue/faire-lieu.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { valeursEn } from '../../langue/valeurs.ts'
import { FACILE } from '../depart/plus-simple.ts'
import { heure } from '../socle/horaires.ts'
import catalogue from './lieu.json' with { type: 'json' }

export const lieu = {
  ...fr.lieu,
  ...catalogue.lieu,
  ferie: (nom: string) => `jour de fête : ${nom}`,
  parite: (parite: 'paire' | 'impaire', numero: number) =>
    `Semaine numéro ${numero}, un numéro ${parite === 'paire' ? 'pair' : 'impair'}`,
  qpv: (nom: string) => `Ce lieu est dans le quartier ${nom}. L’État aide ce quartier.`,
  frr: (commune: string) => `L’État aide ${commune}.`,
  frrPartiel: (commune: string) => `L’État aide une partie de ${commune}.`,
  pivot: (pivot: string) => `Numéro officiel du lieu : ${pivot}`,
  champs: { ...fr.lieu.champs, ...catalogue.lieu.champs },
  materiel: {
    ...fr.lieu.materiel,
    source: (source: string) => `Qui donne ces informations : ${source}`,
  },
  maj: (date: string): string => lieu.informations(date),
  informations: (date: string) => `Ces informations sont du ${dateLongue(date)}.`,
  source: (source: string) => `Qui donne ces informations : ${source}.`,
  fusion: (sources: string) => `Qui donne ces informations : ${sources}.`,
  identifiant: (id: string) => `Numéro du lieu sur cette page : ${id}`,
  papier: {
    ...fr.lieu.papier,
    ...catalogue.lieu.papier,
    imprimee: (date: string) => `Ce papier est du ${date}. Les nouvelles informations sont ici :`,
  },
} satisfies Traduction<typeof fr.lieu>

/** Names of networks, labels and kinds of places stay as they are. */
export const sayValeurs = valeursEn(FACILE)

const RANGS: Readonly<Record<number, string>> = { ...catalogue.RANGS, [-1]: 'dernier', [-2]: 'avant-dernier' }

export const { sayAcces, sayRegle, sayPlage, jourDuMois, sayIntervalle, notesDuJour, sayJour } = faireLieu(
  {
    ...catalogue.phrases,
    aVerifier: lieu.aVerifier,
    ferie: lieu.ferie,
    vacances: lieu.vacances,
    plage: (debut, fin) => `de ${debut} à ${fin}`,
    impaires: (except53) =>
      `1 semaine sur 2, les semaines avec un numéro impair comme 1 ou 3${except53 ? ', mais pas la semaine 53' : ''}`,
    semaines: (numeros) => `les semaines ${numeros}`,
    periode: (du, au, quoi) => (quoi === 'jour' ? `du ${du} au ${au}` : `de ${du} à ${au}`),
    enAnnee: (annee) => `en ${annee}`,
    enMois: (mois) => `en ${mois}`,
    leJour: (jour) => `le ${jour}`,
    duMois: (jour, rang) => `le ${RANGS[rang] ?? `${rang}e`} ${jour} du mois`,
  },
  motsDuCalendrier(JOURS, MOIS, heure, (mois, jour) => `${jour === 1 ? '1er' : jour} ${MOIS[mois - 1]}`),
)
