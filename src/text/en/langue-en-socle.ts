import { livrer } from '../langue/livraison.ts'

livrer('en', import.meta.glob('./socle/**/*.ts', { eager: true }))
