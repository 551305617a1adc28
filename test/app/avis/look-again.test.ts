// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lookAgain } from '../../../src/app/avis/look-again.ts'

const HOUR = 3_600_000
let state: DocumentVisibilityState
const become = (to: DocumentVisibilityState) => {
  state = to
  document.dispatchEvent(new Event('visibilitychange'))
}
beforeEach(() => {
  vi.useFakeTimers()
  state = 'visible'
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => state)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('asks when the page is looked at again, an hour after the last time at least', () => {
  const ask = vi.fn()
  const stop = lookAgain(ask)
  become('hidden')
  become('visible')
  expect(ask).not.toHaveBeenCalled()
  become('hidden')
  vi.advanceTimersByTime(3 * 24 * HOUR)
  expect(ask).not.toHaveBeenCalled()
  become('visible')
  become('hidden')
  become('visible')
  expect(ask).toHaveBeenCalledOnce()
  stop()
  vi.advanceTimersByTime(24 * HOUR)
  become('visible')
  expect(ask).toHaveBeenCalledOnce()
})

it('asks by itself, four times a day, while the page stays in sight', () => {
  const ask = vi.fn()
  const stop = lookAgain(ask)
  vi.advanceTimersByTime(24 * HOUR)
  expect(ask).toHaveBeenCalledTimes(4)
  stop()
})
