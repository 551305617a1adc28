import * as fr from '../../fr/seance-mots.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './seance-mots.json' with { type: 'json' }

export { DEMI_JOURNEES_TEXTE, filtreDeFlux, LANGUES_TEXTE, PUBLICS } from '../../fr/seance-mots.ts'

export const NIVEAUX = catalogue.NIVEAUX satisfies Traduction<typeof fr.NIVEAUX>
export const BESOINS_TEXTE = catalogue.BESOINS_TEXTE satisfies Traduction<typeof fr.BESOINS_TEXTE>
export const COUTS_TEXTE = catalogue.COUTS_TEXTE satisfies Traduction<typeof fr.COUTS_TEXTE>
export const ACCES_TEXTE = catalogue.ACCES_TEXTE satisfies Traduction<typeof fr.ACCES_TEXTE>
export const THEMATIQUES_TEXTE = {
  ...fr.THEMATIQUES_TEXTE,
  ...catalogue.THEMATIQUES_TEXTE,
} satisfies Traduction<typeof fr.THEMATIQUES_TEXTE>
