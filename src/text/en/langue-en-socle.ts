import { livrer } from '../langue/livraison.ts'
import * as format from './format.ts'
import * as mots from './mots.ts'

livrer('en', { format, mots })
