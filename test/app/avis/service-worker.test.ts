// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { registerServiceWorker } from '../../../src/app/avis/service-worker.ts'
import { FakeCaches } from '../../support/fake-caches.ts'

/** A browser's registration, of which a test says when a version waits and when it takes over. */
class FakeRegistration extends EventTarget {
  readonly scope = 'http://page.test/'
  installing: EventTarget | null = null
  waiting: { postMessage: (message: unknown) => void } | null = null
  readonly update = vi.fn(() => Promise.resolve())
  readonly messages: unknown[] = []
  find(): void {
    const worker = new EventTarget()
    this.installing = worker
    this.dispatchEvent(new Event('updatefound'))
    this.waiting = { postMessage: (message) => this.messages.push(message) }
    this.installing = null
    worker.dispatchEvent(new Event('statechange'))
  }
}

let registration: FakeRegistration
let container: EventTarget & { controller: object | null }
let store: FakeCaches
const reload = vi.fn()
beforeEach(() => {
  registration = new FakeRegistration()
  const register = () => Promise.resolve(registration)
  container = Object.assign(new EventTarget(), { controller: {} as object | null, register })
  store = new FakeCaches()
  reload.mockClear()
  vi.stubEnv('PROD', true)
  vi.stubGlobal('caches', store)
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: container })
  vi.spyOn(location, 'reload').mockImplementation(reload)
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  Reflect.deleteProperty(navigator, 'serviceWorker')
})

/** A tab, and what it was last offered. */
async function openTab() {
  const offered = vi.fn<(install: () => void) => void>()
  registerServiceWorker(offered)
  await Promise.resolve()
  return { offered, install: () => offered.mock.lastCall?.[0]() }
}
const takeOver = () => {
  registration.waiting = null
  container.dispatchEvent(new Event('controllerchange'))
}

describe('a new version of the page', () => {
  it('is offered when it waits, and taken only by who asks', async () => {
    const tab = await openTab()
    expect(tab.offered).not.toHaveBeenCalled()
    registration.find()
    expect(tab.offered).toHaveBeenCalledOnce()
    expect(registration.messages).toEqual([])
    tab.install()
    await vi.waitUntil(() => registration.messages.length > 0)
    expect(registration.messages).toEqual([{ type: 'SKIP_WAITING' }])
    expect(reload).not.toHaveBeenCalled()
    takeOver()
    expect(reload).toHaveBeenCalledOnce()
  })

  it('that another tab took is offered here, without a reload, and reloads this one when asked', async () => {
    const other = await openTab()
    registration.find()
    takeOver()
    expect(reload).not.toHaveBeenCalled()
    expect(other.offered).toHaveBeenCalledTimes(2)
    other.install()
    expect(reload).toHaveBeenCalledOnce()
    expect(registration.messages).toEqual([])
  })

  it('that the other tab took between the offer and the answer reloads too', async () => {
    const tab = await openTab()
    registration.find()
    const [first] = tab.offered.mock.calls[0] ?? []
    registration.waiting = null
    first?.()
    expect(reload).toHaveBeenCalledOnce()
  })

  it('leaves the program of the one before for tabs that show it, and no other file', async () => {
    const precache = await store.open('workbox-precache-v2-http://page.test/')
    for (const path of ['assets/aide-abcdefgh.js', 'index.html?__WB_REVISION__=1'])
      await precache.put(`http://page.test/${path}`, new Response(path))
    await (await store.open('version-avant')).put(
      'http://page.test/assets/vieux-abcdefgh.js',
      new Response('x'),
    )
    const tab = await openTab()
    registration.find()
    tab.install()
    await vi.waitUntil(() => registration.messages.length > 0)
    expect([...(store.all.get('version-avant')?.keys() ?? [])]).toEqual([
      'http://page.test/assets/aide-abcdefgh.js',
    ])
  })

  it('leaves alone what publications in other folders of the server keep', async () => {
    const other = 'http://page.test/essai/'
    const script = `${other}assets/autre-abcdefgh.js`
    await (await store.open('version-avant')).put(script, new Response('x'))
    const program = await store.open(`workbox-precache-v2-${other}`)
    await program.put(`${other}assets/leur-abcdefgh.js`, new Response('x'))
    const tab = await openTab()
    registration.find()
    tab.install()
    await vi.waitUntil(() => registration.messages.length > 0)
    expect([...(store.all.get('version-avant')?.keys() ?? [])]).toEqual([script])
  })

  it('comes even where the device has no room for the one before', async () => {
    const precache = await store.open('workbox-precache-v2-http://page.test/')
    await precache.put('http://page.test/assets/aide-abcdefgh.js', new Response('12345'))
    store.room = 0
    const tab = await openTab()
    registration.find()
    tab.install()
    await vi.waitUntil(() => registration.messages.length > 0)
  })

  it('is not offered on a first visit: the page is that version', async () => {
    container.controller = null
    const tab = await openTab()
    registration.find()
    expect(tab.offered).not.toHaveBeenCalled()
    takeOver()
    expect(tab.offered).not.toHaveBeenCalled()
    expect(reload).not.toHaveBeenCalled()
  })

  it('is looked for when the page is seen again after an hour, not at each look', async () => {
    const start = Date.now()
    const now = vi.spyOn(Date, 'now').mockReturnValue(start)
    await openTab()
    const look = () => document.dispatchEvent(new Event('visibilitychange'))
    look()
    expect(registration.update).not.toHaveBeenCalled()
    now.mockReturnValue(start + 3_600_001)
    look()
    look()
    expect(registration.update).toHaveBeenCalledOnce()
  })
})
