import { useEffect } from 'react'
import { useSetUi } from '../../../state/ui/ui-context.tsx'

/** Longer than between two steps of a slider whose key is held, in ms. */
const REST_MS = 1000

/** Says a sentence to those who listen once it has stood still: ten steps of a slider are one sentence, not ten. */
export function useSayAtRest(phrase: string): void {
  const setUi = useSetUi()
  useEffect(() => {
    const timer = setTimeout(() => setUi({ annonce: phrase }), REST_MS)
    return () => clearTimeout(timer)
  }, [phrase, setUi])
  // Another view does not keep the figure of this one.
  useEffect(() => () => setUi({ annonce: '' }), [setUi])
}
