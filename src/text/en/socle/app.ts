import type * as fr from '../../fr/app.ts'
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
    onglet: (parts: readonly (string | null)[], marque = MARQUE) =>
      [...parts.filter((part) => part !== null && part !== ''), marque].join(' – '),
  },
} satisfies Traduction<typeof fr.app>
