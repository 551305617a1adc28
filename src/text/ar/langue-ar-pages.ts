import { livrer } from '../langue/livraison.ts'

livrer('ar', import.meta.glob('./pages/**/*.ts', { eager: true }))
