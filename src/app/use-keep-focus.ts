import { useEffect, useRef } from 'react'

/**
 * Another view took the place of the one that held the focus: who reads by keyboard or ear starts at its beginning,
 * not at that of the page. What gives the focus a place of its own, a heading or the card one came from, goes first.
 * `estVenue`: the page itself took the place of another, in another language.
 */
export function useKeepFocus(vue: string, panneau: string, estVenue: boolean): void {
  const before = useRef(estVenue ? null : vue)
  useEffect(() => {
    if (before.current === vue) return
    before.current = vue
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body)
        document.getElementById(panneau)?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [vue, panneau])
}
