import type { FiltreFlux } from '../../../domain/sessions/flux.ts'
import type * as fr from '../../fr/seance-mots.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './seance-mots.json' with { type: 'json' }

const tables = catalogue satisfies Traduction<Omit<typeof fr, 'filtreDeFlux'>>
export const { NIVEAUX, PUBLICS, BESOINS_TEXTE, DEMI_JOURNEES_TEXTE } = tables
export const { COUTS_TEXTE, LANGUES_TEXTE, ACCES_TEXTE, THEMATIQUES_TEXTE } = tables

export function filtreDeFlux({ famille, valeur }: FiltreFlux): string {
  if (famille === 'theme') return THEMATIQUES_TEXTE[valeur]
  return famille === 'niveau' ? `${NIVEAUX[valeur]} level` : `for: ${PUBLICS[valeur]}`
}
