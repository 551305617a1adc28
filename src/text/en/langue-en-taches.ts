import { livrer } from '../langue/livraison.ts'

livrer('en', import.meta.glob('./taches/**/*.ts', { eager: true }))
