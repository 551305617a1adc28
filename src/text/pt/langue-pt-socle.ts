import { livrer } from '../langue/livraison.ts'
import * as langues from './langues.ts'

livrer('pt', { langues })
