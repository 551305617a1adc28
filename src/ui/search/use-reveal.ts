import { useEffect, useRef } from 'react'
import { isLarge } from '../use-media-query.ts'

/**
 * After a choice, on a screen that shows one thing at a time: brings what answers it into view once it is there
 * (`isReady`), at the top. The focus stays where it is.
 * @returns what says that a choice was made
 */
export function useReveal(isReady: boolean, answer: () => Element | null | undefined): () => void {
  const isWanted = useRef(false)
  useEffect(() => {
    if (!isWanted.current || !isReady) return
    isWanted.current = false
    if (!isLarge()) answer()?.scrollIntoView({ block: 'start' })
  })
  return () => {
    isWanted.current = true
  }
}
