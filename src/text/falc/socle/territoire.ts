import * as fr from '../../fr/territoire.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './territoire.json' with { type: 'json' }

export { parCode, sayDans, sayPartielles } from '../../fr/territoire.ts'

export const territoire = {
  ...fr.territoire,
  ...catalogue.territoire,
  ancienNom: (nom: string) => `avant : ${nom}`,
  types: { ...fr.territoire.types, ...catalogue.territoire.types },
} satisfies Traduction<typeof fr.territoire>
