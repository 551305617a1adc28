import * as fr from './fr/mots.ts'
import { textes } from './langue/textes.ts'

export const { MOTS, MARQUE_MIENNE, LIEN_MIEN, LIEN_CORRIGE } = textes('mots', fr)
