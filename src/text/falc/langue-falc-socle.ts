import { livrer } from '../langue/livraison.ts'
import * as calcul from './calcul.ts'
import * as langues from './langues.ts'
import * as trouver from './trouver.ts'

livrer('falc', { 'couverture/calcul': calcul, langues, trouver })
