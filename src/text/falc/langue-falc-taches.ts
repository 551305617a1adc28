import { livrer } from '../langue/livraison.ts'
import * as agenda from './agenda.ts'
import * as guide from './guide.ts'
import * as lieu from './lieu.ts'

livrer('falc', { agenda, guide, lieu })
