import { faireTrouver } from '../../langue/entier/trouver.ts'
import { sayTrajet } from './couverture/calcul.ts'
import { dateLongue, dire, distance, nombre } from './format.ts'
import catalogue from './trouver.json' with { type: 'json' }

export const { trouver, sayOffre } = faireTrouver(catalogue, dire, {
  sayTrajet,
  distance,
  nombre,
  dateLongue,
})
