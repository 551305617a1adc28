import type { AnswerVersion } from '../../domain/coverage/answer-version.ts'
import type { Rapport } from '../../domain/coverage/report.ts'
import type { Tuile, TuilePeinte } from '../../domain/geo/tuile.ts'
import type { CouleursCarreaux, ModeCarreaux } from '../tiles/raster-squares.ts'
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

/** One tile of the cells of an answer that was given, sharp. */
export interface TuileDemande extends Tuile {
  /** Key of the answer's version. */
  readonly key: string
  readonly mode: ModeCarreaux
  readonly sizePx: number
  readonly couleurs: CouleursCarreaux
}

/** The cells of an answer that was given, for the frame that shows its figure. */
export interface PeindreDemande {
  readonly version: AnswerVersion
  readonly tuiles: readonly Tuile[]
  readonly mode: ModeCarreaux
  readonly couleurs: CouleursCarreaux
}

/** Requests for the cells of a map: null when the answer is no longer kept. */
export interface RequetesCarreaux {
  tuile: [TuileDemande, ImageBitmap | null]
  peindre: [
    PeindreDemande,
    { readonly version: AnswerVersion; readonly tuiles: readonly TuilePeinte[] } | null,
  ]
  glisser: [GlisserDemande, GlisserReponse]
}
