import type * as fr from '../../../fr/chemin/rues-imprimees.ts'
import { faireRues } from '../../../langue/faire/chemin.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const ruesImprimees = {
  ici: 'Here',
  rues: 'Map of the streets around the place',
  communes: 'Map of the communes around the place, with how far they are in a straight line',
  communesDit: 'The communes around the place, with how far they are in a straight line.',
  manquent: 'Some streets are missing on this map: we could not read them.',
} satisfies Traduction<typeof fr.ruesImprimees>

export const { sayPlan, sayRues } = faireRues(ruesImprimees, (mentions) => `Streets: ${mentions.join('; ')}.`)
