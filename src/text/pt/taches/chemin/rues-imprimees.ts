import type * as fr from '../../../fr/chemin/rues-imprimees.ts'
import { faireRues } from '../../../langue/faire/chemin.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import catalogue from './rues-imprimees.json' with { type: 'json' }

export const ruesImprimees = catalogue.ruesImprimees satisfies Traduction<typeof fr.ruesImprimees>

export const { sayPlan, sayRues } = faireRues(ruesImprimees, (mentions) => `Ruas: ${mentions.join('; ')}.`)
