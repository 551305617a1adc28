import type { StoreApi } from 'zustand/vanilla'
import type { ShareStore } from './share-store.ts'
import { formatLink, parseLink } from './url-codec.ts'

/** Browsers refuse a page that writes its address at every move of a slider (Safari: 100 times in 30 s). */
const REPLACE_WAIT_MS = 300

/** Keeps the address bar and the store the same. The only file that writes the history; the hash is the map's. */
export function bindUrl(store: StoreApi<ShareStore>, target: Window): () => void {
  let waiting: string | null = null
  let timer: number | undefined
  const forget = () => {
    target.clearTimeout(timer)
    waiting = null
  }
  const write = () => {
    if (waiting !== null) target.history.replaceState(null, '', urlOf(waiting))
    forget()
  }
  const urlOf = (search: string) => `${target.location.pathname}${search}${target.location.hash}`
  const unsubscribe = store.subscribe(({ state, accueil, lastStep }) => {
    const search = formatLink(state, { accueil })
    if (search === (waiting ?? target.location.search)) return
    if (lastStep === 'push') {
      write()
      target.history.pushState(null, '', urlOf(search))
      return
    }
    if (waiting === null) timer = target.setTimeout(write, REPLACE_WAIT_MS)
    waiting = search
  })
  const onPopState = () => {
    forget()
    store.getState().set(parseLink(target.location.search).state, 'replace')
  }
  target.addEventListener('popstate', onPopState)
  target.addEventListener('pagehide', write)
  return () => {
    write()
    unsubscribe()
    target.removeEventListener('popstate', onPopState)
    target.removeEventListener('pagehide', write)
  }
}
