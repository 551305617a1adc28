import { useEffect, useState } from 'react'

/** Longer than between two steps of a slider whose key is held, in ms. */
const REST_MS = 1000

/**
 * What a live region says of a sentence: the one that stood still last, empty before; ten steps of a slider are one sentence,
 * not ten. The region belongs to the view, whose language it is in.
 */
export function useSayAtRest(phrase: string): string {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(phrase), REST_MS)
    return () => clearTimeout(timer)
  }, [phrase])
  return said
}
