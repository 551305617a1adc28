import { livrer } from '../langue/livraison.ts'
import * as agenda from './agenda.ts'
import * as voirChemin from './chemin/voir-chemin.ts'
import * as guide from './guide.ts'
import * as icsSeances from './ics-seances.ts'
import * as lieu from './lieu.ts'
import * as retour from './pages/retour.ts'
import * as seanceFalc from './seance.ts'
import * as seanceMots from './seance-mots.ts'

livrer('falc', {
  agenda,
  'chemin/voir-chemin': voirChemin,
  guide,
  'ics-seances': icsSeances,
  lieu,
  seance: seanceFalc,
  'seance-mots': seanceMots,
  'pages/retour': retour,
})
