import { livrer } from '../langue/livraison.ts'

livrer('pt', import.meta.glob('./taches/**/*.ts', { eager: true }))
