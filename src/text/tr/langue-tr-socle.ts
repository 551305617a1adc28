import { livrer } from '../langue/livraison.ts'

livrer('tr', import.meta.glob('./socle/**/*.ts', { eager: true }))
