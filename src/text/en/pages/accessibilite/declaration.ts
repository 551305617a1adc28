import type { Audit, Conformite, Etat } from '../../../../domain/accessibilite/conformite.ts'
import type { Resultat } from '../../../../domain/accessibilite/criteres.ts'
import type * as fr from '../../../fr/accessibilite/declaration.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { dateLongue, pluriel } from '../../socle/format.ts'
import catalogue from './declaration.json' with { type: 'json' }

const STATES: Readonly<Record<Etat, string>> = catalogue.STATES

const RESULTS: Readonly<Record<Resultat, string>> = catalogue.RESULTS

export const declaration = {
  ...catalogue.declaration,
  etats: STATES,
  qui: (organisme: string, nom: string) =>
    `${organisme === '' ? 'The service that publishes this page' : organisme} must make “${nom}” accessible to everyone.`,
  resultat: (etat: Etat) =>
    `This page is ${STATES[etat]} with the French accessibility standard (RGAA), version 4.1.2.`,
  audit: ({ par, jour }: Audit) => `An audit was done by ${par}. It ended on ${dateLongue(jour)}.`,
  taux: ({ taux, applicables, comptes }: Conformite) =>
    `Our automatic tests show ${comptes.conforme} criteria met out of ${applicables} that apply: ${taux}%.`,
  comptes: (n: number, resultat: Resultat) => `${pluriel(n, 'criterion', 'criteria')}: ${RESULTS[resultat]}`,
  faitLe: (jour: string) => `It is dated ${dateLongue(jour)}. It comes from an assessment of our own.`,
  sujet: (nom: string) => `Accessibility of “${nom}”`,
} satisfies Traduction<typeof fr.declaration>

export const grille = {
  ...remplir<typeof catalogue.grille, typeof fr.grille>(catalogue.grille),
  resultats: RESULTS,
  part: (n: number, resultat: Resultat) => `${n} ${RESULTS[resultat]}`,
} satisfies Traduction<typeof fr.grille>
