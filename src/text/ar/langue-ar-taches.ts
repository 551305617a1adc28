import { livrer } from '../langue/livraison.ts'
import * as agenda from './agenda.ts'
import * as ruesImprimees from './chemin/rues-imprimees.ts'
import * as voirChemin from './chemin/voir-chemin.ts'
import * as ecouter from './ecouter/ecouter.ts'
import * as guide from './guide.ts'
import * as icsSeances from './ics-seances.ts'
import * as lieu from './lieu.ts'
import * as relacher from './orientation/relacher.ts'
import * as orienterAr from './orienter.ts'
import * as seanceAr from './seance.ts'
import * as seanceMots from './seance-mots.ts'

livrer('ar', {
  agenda,
  'chemin/rues-imprimees': ruesImprimees,
  'chemin/voir-chemin': voirChemin,
  'ecouter/ecouter': ecouter,
  guide,
  'ics-seances': icsSeances,
  lieu,
  'orientation/relacher': relacher,
  orienter: orienterAr,
  seance: seanceAr,
  'seance-mots': seanceMots,
})
