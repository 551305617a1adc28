import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useAsk } from '../../data/ask.ts'
import { createLatestOnly } from '../../data/latest-only.ts'
import type { Question } from '../../domain/coverage/question.ts'
import type { Tuile } from '../../domain/geo/tuile.ts'
import { applyCommande, type Commande, type Modification } from '../../domain/scenario/scenario.ts'
import { useMapEvents, useUiStore } from '../../state/ui/ui-context.tsx'
import type { GlisserReponse } from '../../worker/protocol/carreaux.ts'

interface Drag {
  readonly follow: { readonly move: (move: Modification) => void }
  released: boolean
}

/**
 * The figure while a place is dragged, null outside. Each frame shows figure and map of one answer; the scenario
 * itself changes once, when the place is let go, and the figure of the drag stays until the answer with the table
 * is there.
 */
export function useDrag(
  question: Question,
  modifications: readonly Modification[],
  aJour: boolean,
  command: (commande: Commande) => void,
): GlisserReponse | null {
  const ask = useAsk()
  const store = useUiStore()
  const events = useMapEvents()
  const [glissee, setGlissee] = useState<GlisserReponse | null>(null)
  const [lache, setLache] = useState(false)
  const latest = useRef({ question, modifications })
  useEffect(() => {
    latest.current = { question, modifications }
  })

  useEffect(() => {
    const start = (): Drag => {
      const { question: asked, modifications: from } = latest.current
      const end = () => {
        if (drag === own && own.released) setLache(true)
      }
      const follow = createLatestOnly<Modification, readonly [readonly Tuile[], GlisserReponse]>({
        ask: async (move, debut) => {
          const carte = store.getState().cells?.view()
          if (carte === undefined) throw new Error('la carte n’est plus là')
          const modified = applyCommande(from, move)
          const next = await ask.glisser({
            question: asked,
            modifications: modified,
            debut,
            ...carte,
          })
          return [carte.tuiles, next]
        },
        show: ([tuiles, next]) => {
          if (drag !== own) return
          // At once, in the frame that draws the map: React would otherwise choose a later one.
          flushSync(() => setGlissee(next))
          store.getState().cells?.drawFrame(tuiles, next.tuiles)
        },
        onRest: end,
        // The answer asked for at the release says what went wrong.
        onError: end,
        nextFrame: (draw) => requestAnimationFrame(draw),
      })
      const own: Drag = { follow, released: false }
      return own
    }
    let drag: Drag | null = null
    return events.on('glisse', ({ id, lon, lat, done }) => {
      if (id.startsWith('propose-')) return
      const move = { type: 'deplacement', lieu: id, lon, lat } as const
      if (drag === null || drag.released) {
        setLache(false)
        drag = start()
      }
      drag.released = done
      drag.follow.move(move)
      if (done) command(move)
    })
  }, [ask, store, events, command])

  useEffect(() => {
    if (!lache || !aJour) return
    setGlissee(null)
    setLache(false)
    store.getState().cells?.endDrag()
  }, [store, lache, aJour])
  useEffect(() => () => store.getState().cells?.endDrag(), [store])
  return glissee
}
