import * as fr from './fr/guide.ts'
import { textes } from './langue/textes.ts'

export const { guide, QUOI, QUAND, saySeanceSimple, sayLieuSimple, sayTrajetSimple, lignesAdresse } = textes(
  'guide',
  fr,
)
