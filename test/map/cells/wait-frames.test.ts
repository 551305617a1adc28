import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { afterFrames } from '../../../src/map/cells/wait-frames.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Frames that come when the test says so. */
function frames(isHidden = false) {
  const asked: (() => void)[] = []
  return {
    on: { isHidden: () => isHidden, next: (then: () => void) => void asked.push(then) },
    draw: () => asked.shift()?.(),
  }
}

it('waits for frames, however slowly they come', () => {
  const then = vi.fn()
  const { on, draw } = frames()
  afterFrames(1000, 3, then, on)
  vi.advanceTimersByTime(60_000)
  draw()
  draw()
  expect(then).not.toHaveBeenCalled()
  draw()
  expect(then).toHaveBeenCalledOnce()
})

it('does not wait for frames of a hidden page', () => {
  const then = vi.fn()
  afterFrames(1000, 3, then, frames(true).on)
  vi.advanceTimersByTime(999)
  expect(then).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(then).toHaveBeenCalledOnce()
})

it('calls nothing back once cancelled, before or while frames are counted', () => {
  const then = vi.fn()
  const { on, draw } = frames()
  afterFrames(1000, 1, then, on)()
  const cancel = afterFrames(1000, 2, then, on)
  vi.advanceTimersByTime(1000)
  draw()
  cancel()
  draw()
  expect(then).not.toHaveBeenCalled()
})
