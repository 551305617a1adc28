import { useEffect, useRef, useState } from 'react'
import { scenario } from '../../text/scenario.ts'
import type { ScenarioReponse } from '../../worker/protocol/scenario.ts'

interface Attente {
  readonly nom: string
  /** The answer before the place was added; null when there was none. */
  readonly avant: ScenarioReponse | null
}

/**
 * What a place that was just added changes, in a sentence beside its button: the figure is far above it. `reponse` is
 * the answer for the modifications of now, null while it is on its way.
 */
export function useBilanAjout(reponse: ScenarioReponse | null) {
  const [attente, setAttente] = useState<Attente | null>(null)
  const [message, setMessage] = useState('')
  const dite = useRef<ScenarioReponse | null>(null)
  useEffect(() => {
    if (reponse === null) return
    if (attente === null) {
      // Taken back, or changed since: the sentence is no longer true.
      if (reponse !== dite.current) setMessage('')
      return
    }
    if (reponse === attente.avant) return
    dite.current = reponse
    setMessage(bilan(attente, reponse))
    setAttente(null)
  }, [attente, reponse])
  return {
    message,
    annoncer: (nom: string, avant: ScenarioReponse | null) => {
      setMessage(scenario.ajouter.fait(nom))
      setAttente({ nom, avant })
    },
  }
}

function bilan({ nom, avant }: Attente, { apres }: ScenarioReponse): string {
  const before = avant?.apres
  if (before?.population == null || apres.population === null) return scenario.ajouter.fait(nom)
  const habitants = apres.population.atteinte - before.population.atteinte
  const dated = apres.fenetre !== undefined && before.fenetre !== undefined
  const seances = dated ? (apres.fenetre?.seances ?? 0) - (before.fenetre?.seances ?? 0) : null
  return `${scenario.ajouter.fait(nom)} ${scenario.ajouter.bilan(habitants, seances)}`
}
