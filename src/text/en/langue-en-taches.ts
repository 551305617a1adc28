import { livrer } from '../langue/livraison.ts'
import type { Taches } from '../langue/modules.ts'
import * as agenda from './agenda.ts'
import * as ruesImprimees from './chemin/rues-imprimees.ts'
import * as voirChemin from './chemin/voir-chemin.ts'
import * as ecouter from './ecouter/ecouter.ts'
import * as guide from './guide.ts'
import * as icsSeances from './ics-seances.ts'
import * as lieu from './lieu.ts'
import * as relacher from './orientation/relacher.ts'
import * as orienterEn from './orienter.ts'
import * as seanceEn from './seance.ts'
import * as seanceMots from './seance-mots.ts'

/** What the tasks say, in full. */
livrer<Taches>('en', {
  agenda,
  guide,
  lieu,
  orienter: orienterEn,
  seance: seanceEn,
  'chemin/rues-imprimees': ruesImprimees,
  'chemin/voir-chemin': voirChemin,
  'ecouter/ecouter': ecouter,
  'ics-seances': icsSeances,
  'orientation/relacher': relacher,
  'seance-mots': seanceMots,
})
