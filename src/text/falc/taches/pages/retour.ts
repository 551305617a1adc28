import type * as fr from '../../../fr/pages/retour.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import catalogue from './retour.json' with { type: 'json' }

export const { retour, surCettePage } = catalogue satisfies Traduction<typeof fr>
