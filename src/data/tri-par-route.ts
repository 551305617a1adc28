import { useCallback, useEffect, useRef, useState } from 'react'

/** What a list may show: straight estimates, the same with a button to sort, or times by road. */
type Etape = 'direct' | 'attend' | 'applique'

export interface TriParRoute {
  readonly etape: Etape
  /** The list was there with straight times before: worth saying that it changed. */
  readonly change: boolean
  /** Sorts at the person's word. */
  readonly trier: () => void
}

interface TriDemande {
  /** The start and the mode that times are of. */
  readonly cle: string
  readonly pret: boolean
  /** The list is sorted by these times. */
  readonly trie: boolean
  readonly liste: { readonly current: HTMLElement | null }
}

/**
 * Lets times by road into a list that is there already, once for each `cle` (a start and a mode), when they are `pret`:
 * at once, but never under a finger. While a pointer is down, the focus is in the list, or the person has scrolled into
 * it, it waits for them to ask. Where the order does not change (`trie` false) there is nothing to wait for.
 */
export function useTriParRoute({ cle, pret, trie, liste }: TriDemande): TriParRoute {
  const [state, setState] = useState(() => startOf(cle, pret))
  // Another start, or another mode: what was allowed for the list before is not for this one.
  const own = state.cle === cle ? state : startOf(cle, pret)
  if (own !== state) setState(own)
  const isDown = usePointerDown()
  const { etape } = own
  useEffect(() => {
    if (!pret || etape === 'applique' || (etape === 'attend' && trie)) return
    const waits = trie && (isDown() || isIn(liste.current))
    setState((before) =>
      before.cle === cle ? { ...before, etape: waits ? 'attend' : 'applique', change: true } : before,
    )
  }, [cle, pret, trie, etape, liste, isDown])
  const trier = useCallback(() => setState((before) => ({ ...before, etape: 'applique' })), [])
  return { etape, change: own.change, trier }
}

interface State {
  readonly cle: string
  readonly etape: Etape
  readonly change: boolean
}

/** Times that are there before the list is: it is sorted by them from the first. */
const startOf = (cle: string, pret: boolean): State => ({
  cle,
  etape: pret ? 'applique' : 'direct',
  change: false,
})

/** The focus is in the list, or its first lines have been scrolled out of sight. */
function isIn(list: HTMLElement | null): boolean {
  if (list === null) return false
  return list.contains(document.activeElement) || list.getBoundingClientRect().top < topOfScroller(list)
}

function topOfScroller(list: HTMLElement): number {
  for (let at = list.parentElement; at !== null && at !== document.body; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && getComputedStyle(at).overflowY !== 'visible')
      return at.getBoundingClientRect().top
  }
  return 0
}

/** A finger that pans is no pointer any more for the browser: touches are counted by themselves. */
function usePointerDown(): () => boolean {
  const down = useRef({ pointers: 0, touches: 0 })
  useEffect(() => {
    const press = () => {
      down.current.pointers = 1
    }
    const release = () => {
      down.current.pointers = 0
    }
    const touch = (event: TouchEvent) => {
      down.current.touches = event.touches.length
    }
    const listeners = [
      ['pointerdown', press],
      ['pointerup', release],
      ['pointercancel', release],
    ] as const
    const touches = ['touchstart', 'touchend', 'touchcancel'] as const
    const options = { capture: true, passive: true } as const
    for (const [name, listener] of listeners) addEventListener(name, listener, options)
    for (const name of touches) addEventListener(name, touch, options)
    return () => {
      for (const [name, listener] of listeners) removeEventListener(name, listener, options)
      for (const name of touches) removeEventListener(name, touch, options)
    }
  }, [])
  return useCallback(() => down.current.pointers + down.current.touches > 0 || isPressed(), [])
}

/** A press that began before anybody listened makes the page active too. */
const isPressed = (): boolean => document.documentElement.matches(':active')
