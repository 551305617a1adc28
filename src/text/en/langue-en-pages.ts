import { livrer } from '../langue/livraison.ts'

livrer('en', import.meta.glob('./pages/**/*.ts', { eager: true }))
