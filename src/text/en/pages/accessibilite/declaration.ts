import type { Audit, Conformite, Etat } from '../../../../domain/accessibilite/conformite.ts'
import type { Resultat } from '../../../../domain/accessibilite/criteres.ts'
import type * as fr from '../../../fr/accessibilite/declaration.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { dateLongue, pluriel } from '../../socle/format.ts'

const STATES: Readonly<Record<Etat, string>> = {
  non: 'not compliant',
  partielle: 'partly compliant',
  totale: 'fully compliant',
}

const RESULTS: Readonly<Record<Resultat, string>> = {
  conforme: 'met',
  'non-conforme': 'not met',
  'a-verifier': 'to be checked by a person',
  'non-applicable': 'does not apply',
}

export const declaration = {
  etats: STATES,
  qui: (organisme: string, nom: string) =>
    `${organisme === '' ? 'The service that publishes this page' : organisme} must make “${nom}” accessible to everyone.`,
  loi: 'Article 47 of the French law no. 2005-102 of 11 February 2005 requires it. Decree no. 2019-768 of 24 July 2019 says how.',
  sansOrganisme: 'The name of the organisation is missing here: “organisme”, in configuration.json.',
  portee: 'This statement covers all the views of this page, and the simple pages of each commune.',
  schema: 'The plan over several years',
  plan: 'The action plan of the year',
  sansSchema:
    'The plan over several years is missing here: “accessibilite.schema”, in configuration.json. The law requires it to be published.',
  sansPlan: 'The action plan of the year is missing here: “accessibilite.plan”, in configuration.json.',
  engagements: 'What the organisation commits to do',
  etat: 'State of compliance',
  resultat: (etat: Etat) =>
    `This page is ${STATES[etat]} with the French accessibility standard (RGAA), version 4.1.2.`,
  sansAudit: 'No audit was done by people, inside or outside. The rule is then to say “not compliant”.',
  audit: ({ par, jour }: Audit) => `An audit was done by ${par}. It ended on ${dateLongue(jour)}.`,
  taux: ({ taux, applicables, comptes }: Conformite) =>
    `Our automatic tests show ${comptes.conforme} criteria met out of ${applicables} that apply: ${taux}%.`,
  compte: 'What a person must still check is never counted as met.',
  comptes: (n: number, resultat: Resultat) => `${pluriel(n, 'criterion', 'criteria')}: ${RESULTS[resultat]}`,
  manques: 'What is not accessible',
  nonConformes: 'Criteria that are not met',
  aucuneNonConformite: 'We know of none. But not everything was checked: the list of checks to do is below.',
  desNonConformites: 'They are in the list of criteria, below.',
  derogations: 'Exemptions for disproportionate burden',
  aucuneDerogation: 'None is asked for.',
  exemptes: 'What the law does not cover',
  carte: 'The drawn map. What it shows is also in the lists, the details and the tables, as text.',
  tiers: 'Texts that places write themselves, and the sites to which links lead.',
  etabli: 'How this statement was made',
  faitLe: (jour: string) => `It is dated ${dateLongue(jour)}. It comes from an assessment of our own.`,
  technologies: 'The page is made of HTML, CSS, JavaScript, SVG and WAI-ARIA.',
  outils: 'The tests are axe-core and our own, in Chromium, on all the states of the page.',
  sansLecteur: 'No screen reader has been tried by a person yet.',
  aide: 'Are you stuck? Ask for help',
  aideDit:
    'Say what you wanted to do, and what stops you. You must get an answer, and the information in another way.',
  sansContact:
    'A way to reach us is missing here: “contact”, in configuration.json. Until then, ask your town hall.',
  sujet: (nom: string) => `Accessibility of “${nom}”`,
  sansScript: 'Each commune also has a simple page (in French), without a map, which works everywhere:',
  pagesSimples: 'the simple pages of communes',
  recours: 'No answer? The Defender of Rights (Défenseur des droits)',
  recoursDit:
    'You reported a problem, and the answer does not help you. You can then turn to the Défenseur des droits. It is free.',
  defenseur: {
    ecrire: 'Write to them online',
    delegue: 'Meet a delegate near you',
    courrier: 'By post, without a stamp: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
    telephone: 'By telephone:',
    numero: '09 69 39 00 00',
  },
} satisfies Traduction<typeof fr.declaration>

export const grille = {
  titre: 'The 106 criteria, one by one',
  aide: 'Each line gives the result, and what shows it. The number leads to the official text, in French.',
  theme: (rang: number, nom: string) => `${rang}. ${nom}`,
  resultats: RESULTS,
  part: (n: number, resultat: Resultat) => `${n} ${RESULTS[resultat]}`,
  critere: (numero: string) => `Criterion ${numero}`,
  regle: (regle: string) => `axe rule “${regle}”, on all the states`,
  essai: (fichier: string) => `${fichier}: `,
  preuves: 'What shows it:',
  deja: 'Already tested by the machine:',
  controle: (texte: string) => `To do: ${texte}`,
} satisfies Traduction<typeof fr.grille>
