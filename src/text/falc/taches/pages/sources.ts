import { jourDe } from '../../../../domain/calendar/jour-de.ts'
import type * as fr from '../../../fr/pages/sources.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { app } from '../../socle/app.ts'
import { dateLongue } from '../../socle/format.ts'
import catalogue from './sources.json' with { type: 'json' }

export const sources = {
  ...remplir<typeof catalogue.sources, typeof fr.sources>(catalogue.sources),
  titre: app.pages.sources,
  editeur: (nom: string, organisme: string) =>
    organisme === '' ? `Vous lisez « ${nom} ».` : `Vous lisez « ${nom} ». ${organisme} s’en occupe.`,
  fiches: (ou: string, jour: string) =>
    `Nous avons regardé les lieux ${ou}. L’information la plus récente est du ${dateLongue(jour)}.`,
  construit: (titre: string, construitLe: string) =>
    `Ces informations s’appellent : ${titre}. Nous les avons mises ensemble le ${dateLongue(jourDe(construitLe))}. Chaque information peut être plus vieille.`,
} satisfies Traduction<typeof fr.sources>
