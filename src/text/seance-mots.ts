import * as fr from './fr/seance-mots.ts'
import { textes } from './langue/textes.ts'

export const {
  NIVEAUX = fr.NIVEAUX,
  PUBLICS = fr.PUBLICS,
  BESOINS_TEXTE = fr.BESOINS_TEXTE,
  DEMI_JOURNEES_TEXTE = fr.DEMI_JOURNEES_TEXTE,
  COUTS_TEXTE = fr.COUTS_TEXTE,
  LANGUES_TEXTE = fr.LANGUES_TEXTE,
  ACCES_TEXTE = fr.ACCES_TEXTE,
  THEMATIQUES_TEXTE = fr.THEMATIQUES_TEXTE,
  filtreDeFlux = fr.filtreDeFlux,
} = textes('seance-mots')
