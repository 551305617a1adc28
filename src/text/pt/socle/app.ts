import type * as fr from '../../fr/app.ts'
import { faireApp } from '../../langue/faire/app.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './app.json' with { type: 'json' }

export const app = faireApp(catalogue.app) satisfies Traduction<typeof fr.app>
