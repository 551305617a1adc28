import { formatTerritoire } from '../geo/territoire.ts'
import { keyOfFenetre } from '../sessions/window.ts'
import type { Question } from './question.ts'

/** Which answer a figure and the cells of a map belong to: the page never shows those of two. */
export interface AnswerVersion {
  /** The territory it is about, as `formatTerritoire` writes it. */
  readonly territoire: string
  /** Differs between any two answers that colour a cell differently; nothing is read out of it. */
  readonly key: string
}

/** The version of the answer to a question over a data set. */
export function versionOf(dataVersion: string, question: Question): AnswerVersion {
  const { offre, portee, fenetre, calcul, ageMax, groupe = 'tous' } = question
  const territoire = formatTerritoire(question.territoire)
  const reach = portee.type === 'distance' ? `${portee.distanceM}m` : `${portee.mode}-${portee.minutes}`
  return {
    territoire,
    key: [
      dataVersion,
      territoire,
      offre,
      reach,
      keyOfFenetre(fenetre),
      calcul ?? '',
      ageMax?.depuis ?? '',
      groupe,
    ].join('.'),
  }
}

/** The version of another answer about the same territory, e.g. one edition of a scenario. */
export function deriveVersion({ territoire, key }: AnswerVersion, what: string): AnswerVersion {
  return { territoire, key: `${key}.${what}` }
}
