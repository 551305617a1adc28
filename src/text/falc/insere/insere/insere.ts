import * as fr from '../../../fr/insere/insere.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import catalogue from './insere.json' with { type: 'json' }

export const insere = {
  ...fr.insere,
  ...catalogue.insere,
  titres: {
    lieux: (ou: string) => `De l’aide pour internet ${ou}`,
    dates: (ou: string) => `Les ateliers ${ou}`,
  },
  plus: (n: number) => `Voir ${n} de plus`,
  donnees: (titre: string, jour: string) => `Les informations viennent de : ${titre}. Elles sont du ${jour}.`,
  ignores: (cles: readonly string[]) => `La page ne comprend pas ces réglages : ${cles.join(', ')}.`,
} satisfies Traduction<typeof fr.insere>
