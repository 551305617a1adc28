import type { AnswerVersion } from '../../domain/coverage/answer-version.ts'
import type { Question } from '../../domain/coverage/question.ts'
import type { Lieu } from '../../domain/places/lieu.ts'

/** A place, seen from a point. */
export interface Proche {
  readonly lieu: Lieu
  /** Metres as the crow flies, or along the way by road; null where the way could not be drawn. */
  readonly distanceM: number | null
  /** Minutes by the question's mode; null for a plain distance. */
  readonly dureeMin: number | null
}

export interface ReponsePoint {
  readonly etat: 'atteinte' | 'inconnue' | 'nonAtteinte'
  /** Nearest place that offers it, and nearest one that does not say. */
  readonly oui: Proche | null
  readonly inconnu: Proche | null
}

/** Who reaches a place by road. */
export interface Autour {
  readonly habitants: number
  /** What their cells are painted under, with mode `autour`. */
  readonly version: AnswerVersion
}

/** Requests about one point by road: name → [parameters, result]. The network is loaded if it is not there. */
export interface RequetesPoint {
  pointParRoute: [
    {
      readonly question: Question
      /** Code of the commune of the point, whose département has roads for the mode. */
      readonly commune: string
      readonly lon: number
      readonly lat: number
    },
    ReponsePoint,
  ]
  /** Residents of the question's territory that reach a place at a point within its minutes. */
  habitantsAutour: [{ readonly question: Question; readonly lon: number; readonly lat: number }, Autour]
}
