import { livrer } from '../langue/livraison.ts'

livrer('pt', import.meta.glob('./socle/**/*.ts', { eager: true }))
