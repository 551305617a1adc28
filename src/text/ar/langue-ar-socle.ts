import { livrer } from '../langue/livraison.ts'

livrer('ar', import.meta.glob('./socle/**/*.ts', { eager: true }))
