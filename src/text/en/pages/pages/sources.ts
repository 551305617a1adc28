import { jourDe } from '../../../../domain/calendar/jour-de.ts'
import type * as fr from '../../../fr/pages/sources.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { dateLongue } from '../../socle/format.ts'

export const sources = {
  titre: 'About and sources',
  editeur: (nom: string, organisme: string) =>
    organisme === '' ? `You are reading “${nom}”.` : `You are reading “${nom}”, published by ${organisme}.`,
  quoi: [
    'Three questions: where to go, which place to send someone to, and which residents are far from any workshop.',
    'When something is not known, we say so. A place that does not say whether it helps never counts as a yes.',
  ],
  dates: 'How old the data are',
  fiches: (ou: string, jour: string) => `The newest record of a place, ${ou}, is dated ${dateLongue(jour)}.`,
  fichesSansDate: (ou: string) => `No record of a place, ${ou}, says how old it is.`,
  fichesAnciennes: 'Each record gives its own date. An old record may be wrong: call.',
  construit: (titre: string, construitLe: string) =>
    `These files (${titre}) were put together on ${dateLongue(jourDe(construitLe))}. This is not the date of the information.`,
  sources: 'Where we get the data',
  grille: (nom: string) => `Residents: ${nom}.`,
  source: (producteur: string, millesime: string, licence: string) =>
    `${producteur}. Date: ${millesime}. ${licence}.`,
  modifications: (texte: string) => `What we change (in French): ${texte}.`,
  bilan: (lues: string, gardees: string, rejetees: string) =>
    `Lines read: ${lues}; kept: ${gardees}; rejected: ${rejetees}.`,
  rapport: 'What was corrected or reported when reading (CSV file, in French)',
  calcul: 'How times are worked out',
  calculs: [
    'Where roads are known, the time follows streets and roads. Elsewhere, it is an estimate in a straight line.',
    'On foot: 4 km/h. By bike: 12 km/h. By car: the speed of the kind of road, and 3 minutes to leave and park.',
    'Traffic jams, slopes and public transport are not counted. Each figure also gives its range.',
  ],
  logiciel: 'The software',
  logiciels: [
    `“${isoler('À portée')}” is free software under the MIT licence. Anyone may take it and publish a map of their own.`,
    'It has no account, no cookie and no visitor tracking. It talks to its own server only, and to IGN if you ask for it.',
    'Accessibility is checked by automatic tests (WCAG 2.2, levels A and AA). No audit by people has been done yet.',
  ],
} satisfies Traduction<typeof fr.sources>
