import type * as fr from '../../../fr/pages/aide.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import catalogue from './aide.json' with { type: 'json' }

export const aide = {
  ...catalogue.aide,
  sansCarte: {
    ...catalogue.aide.sansCarte,
    departement: (nom: string) => `Simple pages, commune by commune: ${nom}`,
  },
} satisfies Traduction<typeof fr.aide>
