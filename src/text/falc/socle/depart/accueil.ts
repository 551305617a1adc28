import type * as fr from '../../../fr/depart/accueil.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import catalogue from './accueil.json' with { type: 'json' }

export const accueil = {
  ...catalogue.accueil,
  tous: (ou: string) => `Voir tous les lieux ${ou}`.trim(),
} satisfies Traduction<typeof fr.accueil>
