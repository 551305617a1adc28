import { livrer } from '../langue/livraison.ts'

livrer('falc', import.meta.glob('./taches/**/*.ts', { eager: true }))
