import { livrer } from '../langue/livraison.ts'

livrer('en', {})
