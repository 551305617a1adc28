import type { Besoin } from '../../../domain/orientation/besoins.ts'
import type {
  Acces,
  Cout,
  DemiJournee,
  Langue,
  PublicVise,
} from '../../../domain/orientation/filtres-seances.ts'
import type { FiltreFlux } from '../../../domain/sessions/flux.ts'
import type { Niveau, Thematique } from '../../../domain/sessions/table/table-values.ts'
import catalogue from './seance-mots.json' with { type: 'json' }

export const NIVEAUX: Readonly<Record<Niveau, string>> = catalogue.NIVEAUX
export const PUBLICS: Readonly<Record<PublicVise, string>> = catalogue.PUBLICS
export const BESOINS_TEXTE: Readonly<Record<Besoin, string>> = catalogue.BESOINS_TEXTE
export const DEMI_JOURNEES_TEXTE: Readonly<Record<DemiJournee, string>> = catalogue.DEMI_JOURNEES_TEXTE
export const COUTS_TEXTE: Readonly<Record<Cout, string>> = catalogue.COUTS_TEXTE
export const LANGUES_TEXTE: Readonly<Record<Langue, string>> = catalogue.LANGUES_TEXTE
export const ACCES_TEXTE: Readonly<Record<Acces, string>> = catalogue.ACCES_TEXTE
export const THEMATIQUES_TEXTE: Readonly<Record<Thematique, string>> = catalogue.THEMATIQUES_TEXTE

export function filtreDeFlux({ famille, valeur }: FiltreFlux): string {
  if (famille === 'theme') return THEMATIQUES_TEXTE[valeur]
  return famille === 'niveau' ? `المستوى: ${NIVEAUX[valeur]}` : `لفئة: ${PUBLICS[valeur]}`
}
