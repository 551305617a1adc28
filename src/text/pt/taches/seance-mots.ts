import type * as fr from '../../fr/seance-mots.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { deuxPoints } from '../socle/format.ts'
import catalogue from './seance-mots.json' with { type: 'json' }

export const NIVEAUX = catalogue.NIVEAUX satisfies Traduction<typeof fr.NIVEAUX>
export const PUBLICS = catalogue.PUBLICS satisfies Traduction<typeof fr.PUBLICS>
export const BESOINS_TEXTE = catalogue.BESOINS_TEXTE satisfies Traduction<typeof fr.BESOINS_TEXTE>
export const DEMI_JOURNEES_TEXTE = catalogue.DEMI_JOURNEES_TEXTE satisfies Traduction<
  typeof fr.DEMI_JOURNEES_TEXTE
>
export const COUTS_TEXTE = catalogue.COUTS_TEXTE satisfies Traduction<typeof fr.COUTS_TEXTE>
export const LANGUES_TEXTE = catalogue.LANGUES_TEXTE satisfies Traduction<typeof fr.LANGUES_TEXTE>
export const ACCES_TEXTE = catalogue.ACCES_TEXTE satisfies Traduction<typeof fr.ACCES_TEXTE>
export const THEMATIQUES_TEXTE = catalogue.THEMATIQUES_TEXTE satisfies Traduction<typeof fr.THEMATIQUES_TEXTE>

export const filtreDeFlux: typeof fr.filtreDeFlux = ({ famille, valeur }) => {
  if (famille === 'theme') return THEMATIQUES_TEXTE[valeur]
  return famille === 'niveau' ? `nível ${NIVEAUX[valeur]}` : deuxPoints('para', PUBLICS[valeur])
}
