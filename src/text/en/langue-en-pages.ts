import { livrer } from '../langue/livraison.ts'
import type { Pages } from '../langue/modules.ts'
import * as controles from './accessibilite/controles.ts'
import * as declaration from './accessibilite/declaration.ts'
import * as titres from './accessibilite/titres.ts'
import * as insere from './insere/insere.ts'
import * as accessibilite from './pages/accessibilite.ts'
import * as aide from './pages/aide.ts'
import * as contact from './pages/contact.ts'
import * as horsLigne from './pages/hors-ligne.ts'
import * as retour from './pages/retour.ts'
import * as sources from './pages/sources.ts'

/** What the pages of help say, in full. */
livrer<Pages>('en', {
  'accessibilite/controles': controles,
  'accessibilite/declaration': declaration,
  'accessibilite/titres': titres,
  'insere/insere': insere,
  'pages/accessibilite': accessibilite,
  'pages/aide': aide,
  'pages/contact': contact,
  'pages/hors-ligne': horsLigne,
  'pages/retour': retour,
  'pages/sources': sources,
})
