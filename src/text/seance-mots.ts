import * as fr from './fr/seance-mots.ts'
import { textes } from './langue/textes.ts'

export const {
  NIVEAUX,
  PUBLICS,
  BESOINS_TEXTE,
  DEMI_JOURNEES_TEXTE,
  COUTS_TEXTE,
  LANGUES_TEXTE,
  ACCES_TEXTE,
  THEMATIQUES_TEXTE,
  filtreDeFlux,
} = textes('seance-mots', fr)
