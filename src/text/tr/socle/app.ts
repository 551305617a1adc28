import type * as fr from '../../fr/app.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './app.json' with { type: 'json' }

const MARQUE = 'À portée'

export const app = {
  ...catalogue.app,
  marque: MARQUE,
  titres: {
    ...catalogue.app.titres,
    vue: (onglet: string, volet: string) => `${onglet}: ${volet}`,
    onglet: (parts: readonly (string | null)[], marque = MARQUE) =>
      [...parts.filter((part) => part !== null && part !== ''), marque].join(' – '),
  },
  donnees: (titre: string) => `Veriler: ${titre}. Bu çeviriyi henüz bir kişi kontrol etmedi.`,
} satisfies Traduction<typeof fr.app>
