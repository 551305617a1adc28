import { livrer } from '../langue/livraison.ts'

livrer('tr', import.meta.glob('./taches/**/*.ts', { eager: true }))
