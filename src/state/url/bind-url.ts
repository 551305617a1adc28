import type { StoreApi } from 'zustand/vanilla'
import type { ShareStore } from './share-store.ts'
import { formatLink, parseLink } from './url-codec.ts'

/** Browsers refuse a page that writes its address at every move of a slider (Safari: 100 times in 30 s). */
const REPLACE_WAIT_MS = 300

/** What else a person would undo by going back: nothing of it is in the address. */
export interface Pas {
  readonly vue: 'liste' | 'carte'
  readonly etape: number | null
}
interface PasStore {
  readonly get: () => Pas
  readonly set: (pas: Pas) => void
  /** @returns what stops it */
  readonly subscribe: (listener: () => void) => () => void
}

/** What an entry of the history holds beside its address; `avant`: what the entry below it showed. */
interface Entree {
  readonly pas: Pas
  readonly avant: { readonly pas: Pas; readonly search: string } | null
}

const DEBUT: Pas = { vue: 'liste', etape: null }
const SANS_PAS: PasStore = { get: () => DEBUT, set: () => undefined, subscribe: () => () => undefined }

const isSame = (a: Pas, b: Pas): boolean => a.vue === b.vue && a.etape === b.etape

/**
 * Keeps the address bar and the store the same, and one entry of the history for each step: another view of the link,
 * list to map, question to question. The only file that writes the history; the hash is the map's.
 */
export function bindUrl(store: StoreApi<ShareStore>, target: Window, steps: PasStore = SANS_PAS): () => void {
  let waiting: string | null = null
  let timer: number | undefined
  /** An entry was made in this turn: what else changes with it belongs to it. */
  let isFresh = false
  let isRestoring = false
  /** Asked of the browser, which answers later: what changes meanwhile must not ask again. */
  let isGoingBack = false
  let entree: Entree = { pas: steps.get(), avant: null }
  const searchNow = () => waiting ?? target.location.search
  const forget = () => {
    target.clearTimeout(timer)
    waiting = null
  }
  const replace = (search: string) => target.history.replaceState(entree, '', urlOf(search))
  const write = () => {
    if (waiting !== null) replace(waiting)
    forget()
  }
  const urlOf = (search: string) => `${target.location.pathname}${search}${target.location.hash}`
  const push = (search: string) => {
    const before = searchNow()
    write()
    if (!isEntree(target.history.state)) replace(before)
    entree = { pas: steps.get(), avant: { pas: entree.pas, search: before } }
    target.history.pushState(entree, '', urlOf(search))
    isFresh = true
    queueMicrotask(() => {
      isFresh = false
    })
  }
  const unsubscribe = store.subscribe(({ state, accueil, lastStep }, { state: before }) => {
    const search = formatLink(state, { accueil })
    const isOtherView = state.onglet !== before.onglet || state.volet !== before.volet
    if (search !== searchNow()) {
      if (lastStep === 'push' && !isFresh) push(search)
      else if (lastStep === 'push') {
        forget()
        replace(search)
      } else {
        if (waiting === null) timer = target.setTimeout(write, REPLACE_WAIT_MS)
        waiting = search
      }
    }
    if (isOtherView && !isRestoring) steps.set(DEBUT)
  })
  const unfollow = steps.subscribe(() => {
    const pas = steps.get()
    if (isRestoring || isGoingBack || isSame(pas, entree.pas)) return
    if (isFresh) {
      entree = { ...entree, pas }
      replace(searchNow())
    } else if (
      entree.avant !== null &&
      isSame(entree.avant.pas, pas) &&
      entree.avant.search === searchNow()
    ) {
      // A button of the page that goes back one step is the browser's own.
      isGoingBack = true
      target.history.back()
    } else push(searchNow())
  })
  const onPopState = ({ state }: PopStateEvent) => {
    forget()
    isGoingBack = false
    isRestoring = true
    if (isEntree(state)) {
      entree = state
      steps.set(state.pas)
    } else replace(target.location.search)
    store.getState().set(parseLink(target.location.search).state, 'replace')
    isRestoring = false
  }
  target.addEventListener('popstate', onPopState)
  target.addEventListener('pagehide', write)
  return () => {
    write()
    unsubscribe()
    unfollow()
    target.removeEventListener('popstate', onPopState)
    target.removeEventListener('pagehide', write)
  }
}

/** A link inside the page makes an entry of its own, without anything of ours. */
const isEntree = (state: unknown): state is Entree =>
  typeof state === 'object' && state !== null && 'pas' in state && 'avant' in state
