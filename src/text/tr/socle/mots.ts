import type * as fr from '../../fr/mots.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './mots.json' with { type: 'json' }

export const { MOTS, MARQUE_MIENNE, LIEN_MIEN, LIEN_CORRIGE } = catalogue satisfies Traduction<typeof fr>
