import * as fr from '../../../fr/ecouter/ecouter.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import catalogue from './ecouter.json' with { type: 'json' }

export { sayNumero } from '../../../fr/ecouter/ecouter.ts'

export const ecouter = { ...fr.ecouter, ...catalogue.ecouter } satisfies Traduction<typeof fr.ecouter>
