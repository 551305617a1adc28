import { livrer } from '../langue/livraison.ts'
import * as agenda from './agenda.ts'
import * as voirChemin from './chemin/voir-chemin.ts'
import * as ecouter from './ecouter/ecouter.ts'
import * as guideFalc from './guide.ts'
import * as icsSeances from './ics-seances.ts'
import * as lieuFalc from './lieu.ts'
import * as aide from './pages/aide.ts'
import * as contactPage from './pages/contact.ts'
import * as retour from './pages/retour.ts'
import * as seanceFalc from './seance.ts'
import * as seanceMots from './seance-mots.ts'

livrer('falc', {
  agenda,
  'chemin/voir-chemin': voirChemin,
  'ecouter/ecouter': ecouter,
  guide: guideFalc,
  'ics-seances': icsSeances,
  lieu: lieuFalc,
  seance: seanceFalc,
  'seance-mots': seanceMots,
  'pages/aide': aide,
  'pages/contact': contactPage,
  'pages/retour': retour,
})
