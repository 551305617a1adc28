import { describe, expect, it, vi } from 'vitest'
import { requestLock } from '../../../src/state/scenario/lock.ts'

/** Locks whose every request ends so. */
const refusing = (name: string) => ({
  request: vi.fn(() => Promise.reject(new DOMException('refused', name))),
})
const settle = () => new Promise((resolve) => setTimeout(resolve))

describe('the lock of the scenarios', () => {
  it('leaves a tab writing where the browser refuses locks with all its storage', async () => {
    const locks = refusing('SecurityError')
    const said: boolean[] = []
    const verrou = requestLock(locks as unknown as LockManager, (ecrit) => said.push(ecrit))
    await settle()
    expect(said).toEqual([true])
    verrou.take()
    await settle()
    expect(said).toEqual([true, true])
    expect(locks.request).toHaveBeenCalledTimes(2)
  })

  it('is lost to a tab that takes it', async () => {
    const said: boolean[] = []
    requestLock(refusing('AbortError') as unknown as LockManager, (ecrit) => said.push(ecrit))
    await settle()
    expect(said).toEqual([false])
  })
})
