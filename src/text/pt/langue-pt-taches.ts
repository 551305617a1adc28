import { livrer } from '../langue/livraison.ts'
import * as ecouter from './ecouter/ecouter.ts'
import * as guide from './guide.ts'
import * as lieu from './lieu.ts'
import * as seanceMots from './seance-mots.ts'

livrer('pt', { 'ecouter/ecouter': ecouter, guide, lieu, 'seance-mots': seanceMots })
