import { useEffect, useRef, useState } from 'react'
import { useGain } from '../../data/scenario.ts'
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
  const [pointeur, setPointeur] = useState<Point | null>(null)
  useMapEvent('pointeur', setPointeur)
  return useGain(question, modifications, ajout, actif ? pointeur : null)
}
