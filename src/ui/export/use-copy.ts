import { useState } from 'react'

/**
 * Copies texts to the clipboard. `said`: how it went; `byHand`: the text that could not be copied, for whoever can show it.
 */
export function useCopy(failed: string) {
  const [said, setSaid] = useState('')
  const [byHand, setByHand] = useState<string | null>(null)
  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setByHand(null)
      setSaid(done)
    } catch {
      setByHand(text)
      setSaid(failed)
    }
  }
  return { said, byHand, copy }
}
