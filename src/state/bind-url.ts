import type { StoreApi } from 'zustand/vanilla'
import type { ShareStore } from './share-store.ts'
import { formatLink, parseLink } from './url-codec.ts'

/** Keeps the address bar and the store the same. The only file that writes the history; the hash is the map's. */
export function bindUrl(store: StoreApi<ShareStore>, target: Window): () => void {
  const unsubscribe = store.subscribe(({ state, lastStep }) => {
    const search = formatLink(state)
    if (search === target.location.search) return
    const url = `${target.location.pathname}${search}${target.location.hash}`
    if (lastStep === 'push') target.history.pushState(null, '', url)
    else target.history.replaceState(null, '', url)
  })
  const onPopState = () => store.getState().set(parseLink(target.location.search).state, 'replace')
  target.addEventListener('popstate', onPopState)
  return () => {
    unsubscribe()
    target.removeEventListener('popstate', onPopState)
  }
}
