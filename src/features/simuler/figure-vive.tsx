import type { Question } from '../../domain/coverage/question.ts'
import type { Modification } from '../../domain/scenario/scenario.ts'
import type { ScenarioReponse } from '../../worker/protocol/scenario.ts'
import { FigureDifference } from './figure-difference.tsx'
import { useGlisser } from './use-glisser.ts'

interface FigureViveProps {
  readonly question: Question
  readonly modifications: readonly Modification[]
  readonly reponse: ScenarioReponse
  /** The answer is that of these modifications. */
  readonly aJour: boolean
}

/** The figure of the scenario; while a place is dragged, that of each frame. Nothing else of the panel follows it. */
export function FigureVive({ question, modifications, reponse, aJour }: FigureViveProps) {
  const glissee = useGlisser(question, modifications, aJour)
  return (
    <FigureDifference
      reponse={glissee ?? reponse}
      modifications={modifications}
      enMouvement={glissee !== null}
      enCours={!aJour && glissee === null}
    />
  )
}
