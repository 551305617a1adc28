import { signalement } from '../../fr/lieu/signalement.ts'
import type * as fr from '../../fr/lieu.ts'
import { faireLieu, motsDuCalendrier } from '../../langue/faire-lieu.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { valeursEn } from '../../langue/valeurs.ts'
import { heure } from '../dates/heure.ts'
import { PLAIN } from '../depart/plus-simple.ts'
import { dateLongue, JOURS, MOIS, pluriel } from '../socle/format.ts'
import catalogue from './lieu.json' with { type: 'json' }

export const lieu = {
  ...catalogue.lieu,
  semaineDu: (debut: string, fin: string) => `Week of ${debut} to ${fin}`,
  parite: (parite: 'paire' | 'impaire', numero: number) =>
    `${parite === 'paire' ? 'even' : 'odd'} week (number ${numero})`,
  ferie: (nom: string) => `public holiday: ${nom}`,
  qpv: (nom: string, millesime: string) => `In the priority neighbourhood ${nom} (QPV, ${millesime}).`,
  frr: (commune: string, millesime: string) =>
    `${commune} is a rural commune helped by the State (FRR, ${millesime}).`,
  frrPartiel: (commune: string, millesime: string) =>
    `A part of ${commune} is a rural area helped by the State (FRR, ${millesime}).`,
  pivot: (pivot: string) => `Official number (SIRET or RNA): ${pivot}`,
  materiel: {
    ...catalogue.lieu.materiel,
    portables: (n: number) => pluriel(n, 'laptop', 'laptops'),
    fixes: (n: number) => pluriel(n, 'desktop computer', 'desktop computers'),
    tablettes: (n: number) => pluriel(n, 'tablet', 'tablets'),
    telephones: (n: number) => pluriel(n, 'phone', 'phones'),
    source: (source: string) => `Source for the equipment: ${source}`,
  },
  maj: (date: string) => `Updated on ${dateLongue(date)}.`,
  informations: (date: string) => `Information dated ${dateLongue(date)}.`,
  source: (source: string) => `Source: ${source}.`,
  fusion: (sources: string) => `Put together from: ${sources}.`,
  identifiant: (id: string) => `Identifier: ${id}`,
  // Mailed to a French place or town hall: it stays French.
  signalement,
  papier: {
    ...catalogue.lieu.papier,
    jour: (jour: string, date: number) => `${jour} ${date}`,
    imprimee: (date: string) => `Printed on ${date}. The up-to-date record:`,
  },
} satisfies Traduction<typeof fr.lieu>

export const sayValeurs = valeursEn(PLAIN)

const RANGS: Readonly<Record<number, string>> = { ...catalogue.RANGS, [-1]: 'last', [-2]: 'last but one' }

export const { sayAcces, sayRegle, sayPlage, jourDuMois, sayIntervalle, notesDuJour, sayJour } = faireLieu(
  {
    ...catalogue.phrases,
    aVerifier: lieu.aVerifier,
    ferie: lieu.ferie,
    vacances: lieu.vacances,
    impaires: (except53) => `every other week, odd weeks${except53 ? ' (except week 53)' : ''}`,
    semaines: (numeros) => `weeks ${numeros}`,
    periode: (du, au) => `from ${du} to ${au}`,
    enAnnee: (annee) => `in ${annee}`,
    enMois: (mois) => `in ${mois}`,
    leJour: (jour) => `on ${jour}`,
    duMois: (jour, rang) => `${RANGS[rang] ?? `${rang}th`} ${jour} of the month`,
  },
  motsDuCalendrier(JOURS, MOIS, heure),
)
