import { livrer } from '../langue/livraison.ts'
import * as app from './app.ts'
import * as boutonChemin from './chemin/bouton-chemin.ts'
import * as calcul from './couverture/calcul.ts'
import * as tempsRoute from './couverture/temps-route.ts'
import * as accueil from './depart/accueil.ts'
import * as champDepart from './depart/champ-depart.ts'
import * as depart from './depart/depart.ts'
import * as rienTrouve from './depart/rien-trouve.ts'
import * as filtres from './filtres.ts'
import * as format from './format.ts'
import * as horaires from './horaires.ts'
import * as langues from './langues.ts'
import * as mots from './mots.ts'
import * as contact from './orientation/contact.ts'
import * as relacherLieux from './orientation/relacher-lieux.ts'
import * as avis from './pages/avis.ts'
import * as pannes from './pannes/pannes.ts'
import * as quand from './quand.ts'
import * as territoire from './territoire.ts'
import * as trouverFalc from './trouver.ts'

livrer('falc', {
  app,
  'chemin/bouton-chemin': boutonChemin,
  'couverture/calcul': calcul,
  'couverture/temps-route': tempsRoute,
  'depart/accueil': accueil,
  'depart/champ-depart': champDepart,
  'depart/depart': depart,
  'depart/rien-trouve': rienTrouve,
  filtres,
  format,
  horaires,
  langues,
  mots,
  'orientation/contact': contact,
  'orientation/relacher-lieux': relacherLieux,
  'pages/avis': avis,
  'pannes/pannes': pannes,
  quand,
  territoire,
  trouver: trouverFalc,
})
