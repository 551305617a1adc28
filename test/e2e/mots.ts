import type { CodeLangue } from '../../src/domain/common/langues.ts'
import * as declaration from '../../src/text/fr/accessibilite/declaration.ts'
import * as agenda from '../../src/text/fr/agenda.ts'
import * as app from '../../src/text/fr/app.ts'
import * as accueil from '../../src/text/fr/depart/accueil.ts'
import * as depart from '../../src/text/fr/depart/depart.ts'
import * as filtres from '../../src/text/fr/filtres.ts'
import * as guide from '../../src/text/fr/guide.ts'
import * as langues from '../../src/text/fr/langues.ts'
import * as lieu from '../../src/text/fr/lieu.ts'
import * as orienter from '../../src/text/fr/orienter.ts'
import * as aide from '../../src/text/fr/pages/aide.ts'
import * as contact from '../../src/text/fr/pages/contact.ts'
import * as horsLigne from '../../src/text/fr/pages/hors-ligne.ts'
import * as sources from '../../src/text/fr/pages/sources.ts'
import * as pannes from '../../src/text/fr/pannes/pannes.ts'
import * as trouver from '../../src/text/fr/trouver.ts'
import { livresDe } from '../../src/text/langue/livraison.ts'
import type { Francais } from '../../src/text/langue/modules.ts'
import { lireLangues } from '../support/files/langues.ts'

await lireLangues()

const FRANCAIS = {
  'accessibilite/declaration': declaration,
  agenda,
  app,
  'depart/accueil': accueil,
  'depart/depart': depart,
  filtres,
  guide,
  langues,
  lieu,
  orienter,
  'pages/aide': aide,
  'pages/contact': contact,
  'pages/hors-ligne': horsLigne,
  'pages/sources': sources,
  'pannes/pannes': pannes,
  trouver,
} satisfies Partial<Francais>

/** The sentences that the states are recognised by, by module. */
export type Mots = typeof FRANCAIS
export type Module = keyof Mots

/** What the page says in a language: its own words, and French ones where it has none. */
export const motsEn = (langue: CodeLangue): Mots => ({ ...FRANCAIS, ...livresDe(langue) }) as Mots

/** Whether a language has words of its own for this module. */
export const estTraduitEn = (langue: CodeLangue, module: Module): boolean =>
  langue === 'fr' || module in livresDe(langue)
