import * as fr from './fr/guide.ts'
import { textes } from './langue/textes.ts'

export const {
  guide = fr.guide,
  QUOI = fr.QUOI,
  QUAND = fr.QUAND,
  saySeanceSimple = fr.saySeanceSimple,
  sayLieuSimple = fr.sayLieuSimple,
  sayTrajetSimple = fr.sayTrajetSimple,
  lignesAdresse = fr.lignesAdresse,
} = textes('guide')
