import { faireTrouver } from '../../langue/entier/trouver.ts'
import { naturesEn } from '../../langue/valeurs.ts'
import { NATURES } from '../depart/natures.ts'
import { sayTrajet } from './couverture/calcul.ts'
import { dateLongue, dire, distance, nombre } from './format.ts'
import catalogue from './trouver.json' with { type: 'json' }

export const { trouver, sayOffre } = faireTrouver(catalogue, dire, {
  sayTrajet,
  distance,
  nombre,
  dateLongue,
})

export const sayNatures = naturesEn(NATURES)
