import { livrer } from '../langue/livraison.ts'

livrer('ar', import.meta.glob('./taches/**/*.ts', { eager: true }))
