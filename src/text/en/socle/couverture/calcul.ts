import { faireToutCalcul } from '../../../langue/entier/calcul.ts'
import { dire, duree } from '../format.ts'
import { MOTS } from '../mots.ts'
import catalogue from './calcul.json' with { type: 'json' }

export const { calcul, sayTrajet, sayRoutes, ditCalcul, sayCalcul } = faireToutCalcul(
  catalogue,
  dire,
  MOTS.enMode,
  duree,
)
