// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { bindUrl, type Pas } from '../../../src/state/url/bind-url.ts'
import { DEFAULT_STATE } from '../../../src/state/url/share-state.ts'
import { createShareStore } from '../../../src/state/url/share-store.ts'

beforeEach(() => {
  vi.useFakeTimers()
  history.replaceState(null, '', '/')
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

function bound() {
  const store = createShareStore(DEFAULT_STATE)
  const push = vi.spyOn(history, 'pushState')
  const replace = vi.spyOn(history, 'replaceState')
  return { store, push, replace, unbind: bindUrl(store, window) }
}

it('a slider moved 200 times writes the address a few times, and the last value for sure', () => {
  const { store, replace, unbind } = bound()
  for (let i = 0; i < 200; i++) {
    store.getState().set({ minutes: 5 + (i % 50) }, 'replace')
    vi.advanceTimersByTime(16)
  }
  vi.runAllTimers()
  expect(location.search).toBe('?v=2&minutes=54')
  expect(replace.mock.calls.length).toBeLessThan(15)
  unbind()
})

it('a step back keeps what a slider had not written yet', () => {
  const { store, push, unbind } = bound()
  store.getState().set({ minutes: 30 }, 'replace')
  store.getState().set({ commune: '87085' })
  expect(push).toHaveBeenCalledOnce()
  expect(location.search).toBe('?v=2&minutes=30&commune=87085')
  vi.runAllTimers()
  expect(location.search).toBe('?v=2&minutes=30&commune=87085')
  unbind()
})

it('nothing waits any more when the page is left', () => {
  const { store, unbind } = bound()
  store.getState().set({ minutes: 12 }, 'replace')
  window.dispatchEvent(new Event('pagehide'))
  expect(location.search).toBe('?v=2&minutes=12')
  unbind()
})

it('going back to the written value while another waits ends on it', () => {
  const { store, unbind } = bound()
  store.getState().set({ minutes: 12 }, 'replace')
  store.getState().set({ minutes: DEFAULT_STATE.minutes }, 'replace')
  vi.runAllTimers()
  expect(location.search).toBe('')
  unbind()
})

it('names the territory of Couverture once the data say which they open on', () => {
  const { store, replace, unbind } = bound()
  store.getState().setAccueil({ type: 'epci', code: '200071082' })
  vi.runAllTimers()
  expect([location.search, replace.mock.calls.length]).toEqual(['', 0])
  store.getState().set({ onglet: 'couverture' })
  expect(location.search).toBe(
    '?v=2&onglet=couverture&territoire=epci:200071082&offre=ateliers&mode=voiture&minutes=15',
  )
  unbind()
})

/** What is seen beside the link, as the store of the page holds it. */
function seen() {
  let now: Pas = { vue: 'liste', etape: null }
  const listeners = new Set<() => void>()
  const set = (pas: Pas) => {
    now = pas
    for (const listener of listeners) listener()
  }
  return {
    get: () => now,
    set,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
const goBack = (to: { readonly state: unknown; readonly search: string }) => {
  history.replaceState(to.state, '', to.search === '' ? '/' : to.search)
  window.dispatchEvent(new PopStateEvent('popstate', { state: to.state }))
}

it('list to map and question to question are steps, and one turn makes one entry', async () => {
  const steps = seen()
  const store = createShareStore(DEFAULT_STATE)
  const push = vi.spyOn(history, 'pushState')
  const unbind = bindUrl(store, window, steps)
  steps.set({ vue: 'carte', etape: null })
  expect(push).toHaveBeenCalledOnce()
  await Promise.resolve()
  const map = { state: history.state as unknown, search: location.search }
  // A place touched on the map: the sheet and the list in one entry.
  store.getState().set({ lieu: 'a' })
  steps.set({ vue: 'liste', etape: null })
  expect(push).toHaveBeenCalledTimes(2)
  await Promise.resolve()
  goBack(map)
  expect([steps.get().vue, store.getState().state.lieu]).toEqual(['carte', null])
  expect(push).toHaveBeenCalledTimes(2)
  unbind()
})

it('a button that goes back one step is the browser’s own, and another view begins anew', async () => {
  const steps = seen()
  const store = createShareStore({ ...DEFAULT_STATE, volet: 'guide' })
  history.replaceState(null, '', '/?v=2&volet=guide')
  const push = vi.spyOn(history, 'pushState')
  const back = vi.spyOn(history, 'back').mockImplementation(() => undefined)
  const unbind = bindUrl(store, window, steps)
  steps.set({ vue: 'liste', etape: 1 })
  await Promise.resolve()
  steps.set({ vue: 'liste', etape: 2 })
  await Promise.resolve()
  expect(push).toHaveBeenCalledTimes(2)
  steps.set({ vue: 'liste', etape: 1 })
  // The browser answers later; what is told again meanwhile asks nothing more of it.
  steps.set({ vue: 'liste', etape: 1 })
  expect(back).toHaveBeenCalledOnce()
  expect(push).toHaveBeenCalledTimes(2)
  store.getState().set({ volet: 'principal' })
  expect(steps.get()).toEqual({ vue: 'liste', etape: null })
  unbind()
})

it('a link inside the page leaves the step where it is', async () => {
  const steps = seen()
  const unbind = bindUrl(createShareStore(DEFAULT_STATE), window, steps)
  steps.set({ vue: 'liste', etape: 3 })
  await Promise.resolve()
  window.dispatchEvent(new PopStateEvent('popstate', { state: null }))
  expect(steps.get().etape).toBe(3)
  unbind()
})
