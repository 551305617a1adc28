import { jourDe } from '../../../../domain/calendar/jour-de.ts'
import type * as fr from '../../../fr/pages/sources.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { dateLongue } from '../../socle/format.ts'
import catalogue from './sources.json' with { type: 'json' }

export const sources = {
  ...remplir<typeof catalogue.sources, typeof fr.sources>(catalogue.sources),
  editeur: (nom: string, organisme: string) =>
    organisme === '' ? `You are reading “${nom}”.` : `You are reading “${nom}”, published by ${organisme}.`,
  fiches: (ou: string, jour: string) => `The newest record of a place, ${ou}, is dated ${dateLongue(jour)}.`,
  construit: (titre: string, construitLe: string) =>
    `These files (${titre}) were put together on ${dateLongue(jourDe(construitLe))}. This is not the date of the information.`,
  logiciels: [
    `“${isoler('À portée')}” is free software under the MIT licence. Anyone may take it and publish a map of their own.`,
    'It has no account, no cookie and no visitor tracking. What leaves your device, and when, is told in “Privacy”.',
    'Accessibility is checked by automatic tests (WCAG 2.2, levels A and AA). No audit by people has been done yet.',
  ],
} satisfies Traduction<typeof fr.sources>
