import { livrer } from '../langue/livraison.ts'
import * as app from './app.ts'
import * as carte from './carte.ts'
import * as boutonChemin from './chemin/bouton-chemin.ts'
import * as tempsRoute from './couverture/temps-route.ts'
import * as accueil from './depart/accueil.ts'
import * as champDepart from './depart/champ-depart.ts'
import * as depart from './depart/depart.ts'
import * as rienTrouve from './depart/rien-trouve.ts'
import * as format from './format.ts'
import * as langues from './langues.ts'
import * as mots from './mots.ts'
import * as avis from './pages/avis.ts'
import * as pannes from './pannes/pannes.ts'
import * as territoire from './territoire.ts'

livrer('tr', {
  app,
  carte,
  format,
  langues,
  mots,
  territoire,
  'chemin/bouton-chemin': boutonChemin,
  'couverture/temps-route': tempsRoute,
  'depart/accueil': accueil,
  'depart/champ-depart': champDepart,
  'depart/depart': depart,
  'depart/rien-trouve': rienTrouve,
  'pages/avis': avis,
  'pannes/pannes': pannes,
})
