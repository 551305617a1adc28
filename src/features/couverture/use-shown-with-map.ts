import { useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useAsk } from '../../data/ask.ts'
import { createLatestOnly } from '../../data/latest-only.ts'
import type { AnswerVersion } from '../../domain/coverage/answer-version.ts'
import type { Tuile } from '../../domain/geo/tuile.ts'
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
  /** Tiles that the map holds ready; null without a picture. */
  readonly tuiles: readonly Tuile[] | null
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
  const ask = useAsk()
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
      const carte = store.getState().carteVive
      const vue = carte?.demande()
      const none = { demande, tuiles: null }
      const { version: painted } = demande
      if (vue === undefined || !vue.peinte || painted === null || shown.current?.version?.key === painted.key)
        return none
      const { tuiles, couleurs } = vue
      const asked = { version: painted, mode: demande.mode ?? vue.mode, tuiles, couleurs }
      // A picture that fails must not keep the figure back.
      const done = await ask.peindre(asked)
      const isReady = done !== null && (await carte?.charger(done.tuiles)) === true
      return isReady ? { demande, tuiles } : none
    }
    const after = createLatestOnly<Demande<R>, Prete<R>>({
      ask: paint,
      show: ({ demande, tuiles }) => {
        if (latest.current?.suite !== demande.suite) return
        const carte = tuiles === null ? null : store.getState().carteVive
        // Before React tells the map the new version: the tiles to leave are those of the version it has now.
        carte?.dessiner(tuiles ?? [], [])
        flushSync(() => show(demande))
        carte?.finir()
      },
      onRest: () => undefined,
      onError: () => undefined,
      nextFrame: (draw) => requestAnimationFrame(draw),
    })
    return { atOnce: show, after }
  }, [ask, store])

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
