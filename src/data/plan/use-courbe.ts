import { type RefObject, useEffect, useRef, useState } from 'react'
import planWorkerUrl from '../../worker/optimum-plan.worker.ts?worker&url'
import type { CourbeDemande, CourbeMessage } from '../../worker/protocol/plan.ts'

/** Where the curve of a plan stands. */
export type EtatCourbe =
  | { readonly type: 'rien' | 'perdu' }
  | { readonly type: 'cherche'; readonly fait: number; readonly sur: number }
  | Extract<CourbeMessage, { readonly type: 'courbe' }>

/** The curve of one plan: asked for by a gesture, in a worker of its own that ends with the view. */
export function useCourbe(): { readonly etat: EtatCourbe; readonly draw: (demande: CourbeDemande) => void } {
  const [etat, setEtat] = useState<EtatCourbe>({ type: 'rien' })
  const port = useRef<Worker | null>(null)
  useEffect(() => () => end(port), [])
  const draw = (demande: CourbeDemande) => {
    end(port)
    const worker = new Worker(planWorkerUrl, { type: 'module' })
    port.current = worker
    setEtat({ type: 'cherche', fait: 0, sur: 0 })
    const close = (last: EtatCourbe) => {
      if (port.current !== worker) return
      end(port)
      setEtat(last)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<CourbeMessage>) => {
      if (data.type === 'echec') close({ type: 'perdu' })
      else if (data.type === 'courbe') close(data)
      else if (port.current === worker) setEtat({ type: 'cherche', fait: data.fait, sur: data.sur })
    })
    worker.addEventListener('error', () => close({ type: 'perdu' }))
    worker.postMessage(demande)
  }
  return { etat, draw }
}

function end(port: RefObject<Worker | null>): void {
  port.current?.terminate()
  port.current = null
}
