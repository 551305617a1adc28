// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { bindUrl } from '../../../src/state/url/bind-url.ts'
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
