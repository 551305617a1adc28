import { use, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { BrouillonsContext } from './brouillons-context.ts'

/**
 * `useState` for what a person writes or chooses and that is kept nowhere: a change of language brings it along. `nom` is
 * its own in the whole page; one of several alike names what it is about ("fermer.03185-1").
 */
export function useBrouillon<T>(nom: string, debut: T) {
  const brouillons = use(BrouillonsContext)
  const [first] = useState(debut)
  const [value, setValue] = useState<T>(() => {
    const venu = brouillons.venu(nom)
    return venu === undefined ? debut : (venu as T)
  })
  const now = useRef(value)
  useLayoutEffect(() => {
    now.current = value
  })
  useEffect(
    () =>
      brouillons.hold(nom, () =>
        JSON.stringify(now.current) === JSON.stringify(first) ? undefined : now.current,
      ),
    [brouillons, nom, first],
  )
  return [value, setValue] as const
}
