import { useSyncExternalStore } from 'react'

/** Whether a media query holds now, kept up to date. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', onChange)
      return () => list.removeEventListener('change', onChange)
    },
    () => window.matchMedia(query).matches,
  )
}

/** List and map stand side by side; else one is shown at a time. */
export const LARGE = '(width >= 60rem) and (height >= 24rem)'
export const isLarge = (): boolean => window.matchMedia(LARGE).matches
