import { useEffect, useRef, useState } from 'react'
import { useServices } from '../../data/context.tsx'
import type { Question } from '../../domain/coverage/question.ts'
import type { Modification } from '../../domain/scenario/scenario.ts'
import { useMapEvent } from '../../state/ui/ui-context.tsx'
import type { Ebauche } from '../../worker/protocol/scenario.ts'

interface Point {
  readonly lon: number
  readonly lat: number
}

/**
 * While active, a click on the map is given to `onPoint`; Escape stops. The gain at the pointer comes before it: that
 * of `ajout`, or of any place that would answer the question. `ajout` is the same object while it says the same.
 */
export function usePointage(
  actif: boolean,
  question: Question,
  modifications: readonly Modification[],
  ajout: Ebauche | null,
  onPoint: (at: Point) => void,
  onStop: () => void,
): number | null {
  const handlers = useRef({ onPoint, onStop })
  useEffect(() => {
    handlers.current = { onPoint, onStop }
  })
  useEffect(() => {
    if (!actif) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') handlers.current.onStop()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [actif])
  useMapEvent('point', (at) => {
    if (actif) onPoint(at)
  })
  return useGain(actif, question, modifications, ajout)
}

/** Residents that a click at the pointer would win: one question at a time, the last position wins. */
function useGain(
  actif: boolean,
  question: Question,
  modifications: readonly Modification[],
  ajout: Ebauche | null,
): number | null {
  const { client } = useServices()
  const [pointeur, setPointeur] = useState<Point | null>(null)
  useMapEvent('pointeur', setPointeur)
  const [gain, setGain] = useState<number | null>(null)
  const wanted = useRef<Point | null>(null)
  const busy = useRef(false)
  useEffect(() => {
    wanted.current = actif ? pointeur : null
    if (!actif || pointeur === null) return setGain(null)
    const ask = async () => {
      busy.current = true
      for (let at = wanted.current; at !== null; at = wanted.current) {
        wanted.current = null
        const answer = await client.call('gain', { question, modifications, ajout, ...at }).catch(() => null)
        setGain(answer)
      }
      busy.current = false
    }
    if (!busy.current) void ask()
  }, [client, actif, pointeur, question, modifications, ajout])
  return actif && pointeur !== null ? gain : null
}
