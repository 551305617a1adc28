import { livrer } from '../langue/livraison.ts'
import * as agenda from './agenda.ts'
import * as ruesImprimees from './chemin/rues-imprimees.ts'
import * as voirChemin from './chemin/voir-chemin.ts'
import * as ecouter from './ecouter/ecouter.ts'
import * as guide from './guide.ts'
import * as icsSeances from './ics-seances.ts'
import * as lieu from './lieu.ts'
import * as retour from './pages/retour.ts'
import * as seancePt from './seance.ts'
import * as seanceMots from './seance-mots.ts'

/** What the guide, the sheet of a place and the dates say. */
livrer('pt', {
  agenda,
  'chemin/rues-imprimees': ruesImprimees,
  'chemin/voir-chemin': voirChemin,
  'ecouter/ecouter': ecouter,
  guide,
  'ics-seances': icsSeances,
  lieu,
  seance: seancePt,
  'seance-mots': seanceMots,
  'pages/retour': retour,
})
