import { faireTrouver } from '../../langue/entier/trouver.ts'
import { naturesEn } from '../../langue/valeurs.ts'
import { dates } from '../dates.ts'
import { sayTrajet } from './couverture/calcul.ts'
import { dateLongue, dire, distance, nombre } from './format.ts'
import catalogue from './trouver.json' with { type: 'json' }

export const { trouver, sayOffre } = faireTrouver(
  catalogue,
  dire,
  { sayTrajet, distance, nombre, dateLongue },
  { majuscule: dates.majuscule },
)

/** Kinds of place, which this language does not translate. */
export const sayNatures = naturesEn({})
