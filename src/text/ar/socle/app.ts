import type * as fr from '../../fr/app.ts'
import { faireOnglet } from '../../langue/faire/onglet.ts'
import { isoler } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './app.json' with { type: 'json' }

const MARQUE = isoler('À portée')

export const app = {
  ...catalogue.app,
  marque: MARQUE,
  titres: {
    ...catalogue.app.titres,
    vue: (onglet: string, volet: string) => `${onglet}: ${volet}`,
    onglet: faireOnglet(MARQUE),
  },
  donnees: (titre: string) => `البيانات: ${isoler(titre)}.`,
} satisfies Traduction<typeof fr.app>
