import type * as fr from '../../fr/seance-mots.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { deuxPoints } from '../socle/format.ts'
import catalogue from './seance-mots.json' with { type: 'json' }

const tables = catalogue satisfies Traduction<Omit<typeof fr, 'filtreDeFlux'>>
export const { NIVEAUX, PUBLICS, BESOINS_TEXTE, DEMI_JOURNEES_TEXTE } = tables
export const { COUTS_TEXTE, LANGUES_TEXTE, ACCES_TEXTE, THEMATIQUES_TEXTE } = tables

export const filtreDeFlux: typeof fr.filtreDeFlux = ({ famille, valeur }) => {
  if (famille === 'theme') return THEMATIQUES_TEXTE[valeur]
  return famille === 'niveau' ? `${NIVEAUX[valeur]} düzeyi` : deuxPoints('kimler için', PUBLICS[valeur])
}
