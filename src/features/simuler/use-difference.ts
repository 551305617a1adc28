import { useEffect, useRef, useState } from 'react'
import { useServices } from '../../data/context.tsx'
import type { Par, Question } from '../../domain/coverage/question.ts'
import type { Modification } from '../../domain/scenario/scenario.ts'
import type { ScenarioReponse } from '../../worker/protocol/scenario.ts'

interface Demande {
  readonly question: Question
  readonly par: Par
  readonly modifications: readonly Modification[]
}

interface Affichee {
  readonly demande: Demande
  readonly reponse: ScenarioReponse
}

/**
 * What a scenario changes, with its table: one question is asked at a time, and of those that come meanwhile only
 * the last one is. Frames of a drag are not asked here (use-glisser.ts). The answer is null until there is one for this question and these zones.
 */
export function useDifference(question: Question, par: Par, modifications: readonly Modification[]) {
  const { client } = useServices()
  const [affichee, setAffichee] = useState<Affichee | null>(null)
  const [error, setError] = useState<Error | null>(null)
  const wanted = useRef<Demande | null>(null)
  const busy = useRef(false)

  useEffect(() => {
    wanted.current = { question, par, modifications }
    const ask = async () => {
      busy.current = true
      for (let demande = wanted.current; demande !== null; demande = wanted.current) {
        wanted.current = null
        try {
          const reponse = await client.call('scenario', demande)
          setAffichee({ demande, reponse })
          setError(null)
        } catch (cause) {
          setError(cause as Error)
        }
      }
      busy.current = false
    }
    if (!busy.current) void ask()
  }, [client, question, par, modifications])

  const current = affichee !== null && affichee.demande.question === question && affichee.demande.par === par
  return {
    reponse: current ? affichee.reponse : null,
    /** The answer is that of the modifications asked for now, not of those before. */
    aJour: current && affichee.demande.modifications === modifications,
    error,
  }
}
