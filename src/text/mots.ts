import * as fr from './fr/mots.ts'
import { textes } from './langue/textes.ts'

export const {
  MOTS = fr.MOTS,
  MARQUE_MIENNE = fr.MARQUE_MIENNE,
  LIEN_MIEN = fr.LIEN_MIEN,
  LIEN_CORRIGE = fr.LIEN_CORRIGE,
} = textes('mots')
