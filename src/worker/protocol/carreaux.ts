import type { AnswerVersion } from '../../domain/coverage/answer-version.ts'
import type { Rapport } from '../../domain/coverage/report.ts'
import type { CouleursCarreaux, ModeCarreaux, Tuile, TuilePeinte } from '../../domain/geo/tuile.ts'
import type { ScenarioDemande } from './scenario.ts'

/** One frame of a drag: the figure, and the tiles that the map shows. */
export interface GlisserDemande extends ScenarioDemande {
  /** The first frame of a drag: the page holds no tile yet. */
  readonly debut: boolean
  readonly tuiles: readonly Tuile[]
  readonly mode: ModeCarreaux
  readonly couleurs: CouleursCarreaux
}

/** Figure and picture of one and the same state, in one message: nobody can show one without the other. */
export interface GlisserReponse {
  /** Without zones: the table waits until the place is let go. */
  readonly avant: Rapport
  readonly apres: Rapport
  readonly gagnes: number
  readonly perdus: number
  readonly version: AnswerVersion
  /** Only the tiles whose pixels differ from those sent before; their pixels are handed over, not copied. */
  readonly tuiles: readonly TuilePeinte[]
}

/** Tiles of the cells of an answer that was given. */
export interface PeindreDemande {
  readonly version: AnswerVersion
  readonly tuiles: readonly Tuile[]
  readonly mode: ModeCarreaux
  readonly couleurs: CouleursCarreaux
  /** Side of a tile in pixels. */
  readonly sizePx: number
}

/** Requests for the cells of a map: null when the answer is no longer kept. */
export interface RequetesCarreaux {
  peindre: [
    PeindreDemande,
    { readonly version: AnswerVersion; readonly tuiles: readonly TuilePeinte[] } | null,
  ]
  glisser: [GlisserDemande, GlisserReponse]
}
