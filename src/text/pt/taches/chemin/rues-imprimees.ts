import type * as fr from '../../../fr/chemin/rues-imprimees.ts'
import { faireRues } from '../../../langue/faire/chemin.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const ruesImprimees = {
  ici: 'Aqui',
  rues: 'Mapa das ruas à volta do lugar',
  communes: 'Mapa dos municípios à volta do lugar, com a distância em linha reta',
  communesDit: 'Os municípios à volta do lugar, com a distância em linha reta.',
  manquent: 'Faltam ruas neste mapa: não as conseguimos ler.',
} satisfies Traduction<typeof fr.ruesImprimees>

export const { sayPlan, sayRues } = faireRues(ruesImprimees, (mentions) => `Ruas: ${mentions.join('; ')}.`)
