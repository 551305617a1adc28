import type * as fr from '../../fr/app.ts'
import { faireOnglet } from '../../langue/faire/onglet.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './app.json' with { type: 'json' }

const MARQUE = 'À portée'

const textes = remplir<typeof catalogue.app, typeof fr.app>(catalogue.app)

export const app = {
  ...textes,
  marque: MARQUE,
  titres: {
    ...textes.titres,
    onglet: faireOnglet(MARQUE),
  },
} satisfies Traduction<typeof fr.app>
