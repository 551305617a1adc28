import { useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { createLatestOnly } from '../../data/latest-only.ts'
import type { AnswerVersion } from '../../domain/coverage/answer-version.ts'
import { useUiStore } from '../../state/ui/ui-context.tsx'

interface Demande<R> {
  readonly reponse: R
  /** What the worker painted the cells of this answer under. */
  readonly version: AnswerVersion | null
  readonly mode: 'portee' | 'difference' | null
  /** Answers that follow one another have the same; another one is shown at once. */
  readonly suite: string
}

interface Prete<R> {
  readonly demande: Demande<R>
  /** Draws its picture at once; null without one. */
  readonly draw: (() => void) | null
}

/**
 * The answer to show: the new one once its cells are painted, in the very frame that draws them, and the one before
 * until then. So the page never shows the figure of one state with the map of another. Without a map, or without
 * cells on it, the new one at once. `mode` is how the map is about to paint them, when that changes too.
 */
export function useShownWithMap<R extends object>(
  reponse: R | null,
  { version, mode, suite }: Omit<Demande<R>, 'reponse'>,
): R | null {
  const store = useUiStore()
  const [montree, setMontree] = useState<Demande<R> | null>(null)
  const shown = useRef<Demande<R> | null>(null)
  const latest = useRef<Demande<R> | null>(null)
  const follow = useMemo(() => {
    const show = (demande: Demande<R> | null) => {
      shown.current = demande
      setMontree(demande)
    }
    const paint = async (demande: Demande<R>): Promise<Prete<R>> => {
      const { version: painted, mode: asked } = demande
      const isPainted = painted === null || shown.current?.version?.key === painted.key
      // A picture that fails does not keep the figure back.
      const draw = isPainted ? null : await store.getState().cells?.prepare(painted, asked)
      return { demande, draw: draw ?? null }
    }
    const after = createLatestOnly<Demande<R>, Prete<R>>({
      ask: paint,
      show: ({ demande, draw }) => {
        if (latest.current?.suite !== demande.suite) return
        draw?.()
        flushSync(() => show(demande))
      },
      onRest: () => undefined,
      onError: () => undefined,
      nextFrame: (draw) => requestAnimationFrame(draw),
    })
    return { atOnce: show, after }
  }, [store])

  useEffect(() => {
    latest.current = reponse === null ? null : { reponse, version, mode, suite }
    const wanted = latest.current
    if (wanted === null || shown.current === null || shown.current.suite !== suite) {
      if (shown.current !== wanted) follow.atOnce(wanted)
    } else if (shown.current.reponse !== reponse) follow.after.move(wanted)
  }, [follow, reponse, version, mode, suite])

  if (reponse === null) return null
  return montree === null || montree.suite !== suite ? reponse : montree.reponse
}
