import { livrer } from '../langue/livraison.ts'

livrer('falc', import.meta.glob('./socle/**/*.ts', { eager: true }))
