import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openStore } from '../../../src/dataset/mine/store.ts'

interface Callbacks {
  readonly blocking: (before: number, after: number | null, event: { target: { close: () => void } }) => void
  readonly terminated: () => void
}
/** What the device keeps, and each time it was opened. */
const device = vi.hoisted(() => ({
  kept: new Map<string, unknown>(),
  refuses: null as DOMException | null,
  closesAtOnce: false,
  opened: [] as { isClosed: boolean; wasRefused: number; callbacks: Callbacks }[],
}))

vi.mock('idb', () => ({
  openDB: async (_: string, __: number, callbacks: Callbacks) => {
    if (device.refuses !== null) throw device.refuses
    const one = { isClosed: device.closesAtOnce, wasRefused: 0, callbacks }
    device.opened.push(one)
    const use = <T>(value: () => T) => {
      if (!one.isClosed) return value()
      one.wasRefused++
      throw new DOMException('The database connection is closing.', 'InvalidStateError')
    }
    return {
      get: async (_: string, cle: string) => use(() => device.kept.get(cle)),
      put: async (_: string, valeur: unknown, cle: string) => use(() => void device.kept.set(cle, valeur)),
    }
  },
}))

beforeEach(() => {
  device.kept.clear()
  device.opened.length = 0
  device.refuses = null
  device.closesAtOnce = false
})

describe('what a device keeps of a person’s own data', () => {
  it('is written once the browser has closed it by itself, whether it said so or not', async () => {
    const store = await openStore()
    await store.set('sans', true)
    const [first] = device.opened
    if (first === undefined) throw new Error('never opened')
    first.isClosed = true
    await store.set('sans', false)
    expect([device.kept.get('sans'), device.opened.length, first.wasRefused]).toEqual([false, 2, 1])

    const second = device.opened[1]
    if (second === undefined) throw new Error('not opened again')
    second.isClosed = true
    second.callbacks.terminated()
    expect(await store.get('sans')).toBe(false)
    expect([device.opened.length, second.wasRefused]).toEqual([3, 0])
  })

  it('is let go for a newer page, and opened again where that one leaves it', async () => {
    const store = await openStore()
    const [first] = device.opened
    const close = vi.fn()
    first?.callbacks.blocking(1, 2, { target: { close } })
    expect(close).toHaveBeenCalledOnce()
    device.refuses = new DOMException('newer', 'VersionError')
    await expect(store.get('sans')).rejects.toMatchObject({ name: 'VersionError' })
    device.refuses = null
    expect(await store.get('sans')).toBeUndefined()
  })

  it('is opened again once only: a device that refuses says so', async () => {
    const store = await openStore()
    const [first] = device.opened
    if (first !== undefined) first.isClosed = true
    device.closesAtOnce = true
    await expect(store.set('sans', true)).rejects.toMatchObject({ name: 'InvalidStateError' })
    expect(device.opened).toHaveLength(2)
  })

  it('rejects at once where nothing can be kept', async () => {
    device.refuses = new DOMException('The operation is insecure.', 'SecurityError')
    await expect(openStore()).rejects.toMatchObject({ name: 'SecurityError' })
  })
})
