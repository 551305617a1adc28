import { livrer } from '../langue/livraison.ts'
import * as controles from './accessibilite/controles.ts'
import * as declaration from './accessibilite/declaration.ts'
import * as titres from './accessibilite/titres.ts'
import * as titreAccessibilite from './pages/accessibilite.ts'
import * as aide from './pages/aide.ts'
import * as contact from './pages/contact.ts'
import * as horsLigne from './pages/hors-ligne.ts'
import * as retour from './pages/retour.ts'
import * as sources from './pages/sources.ts'

livrer('ar', {
  'accessibilite/controles': controles,
  'accessibilite/declaration': declaration,
  'accessibilite/titres': titres,
  'pages/accessibilite': titreAccessibilite,
  'pages/aide': aide,
  'pages/contact': contact,
  'pages/hors-ligne': horsLigne,
  'pages/retour': retour,
  'pages/sources': sources,
})
