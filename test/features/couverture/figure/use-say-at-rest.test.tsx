// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useSayAtRest } from '../../../../src/features/couverture/figure/use-say-at-rest.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('a slider moved by ten steps is said once, with the figure it ends on', () => {
  const said: string[] = []
  const use = (minutes: number) => {
    const now = useSayAtRest(`À ${minutes} minutes`)
    if (now !== said.at(-1)) said.push(now)
  }
  const { rerender, unmount } = renderHook(use, { initialProps: 5 })
  for (let minutes = 6; minutes <= 15; minutes++) {
    act(() => void vi.advanceTimersByTime(300))
    rerender(minutes)
  }
  // What is read out is there before it has something to say.
  expect(said).toEqual([''])
  act(() => void vi.advanceTimersByTime(5000))
  expect(said).toEqual(['', 'À 15 minutes'])
  // The same figure, drawn again, is not said again; another one is.
  rerender(15)
  act(() => void vi.advanceTimersByTime(5000))
  expect(said).toEqual(['', 'À 15 minutes'])
  rerender(20)
  act(() => void vi.advanceTimersByTime(5000))
  expect(said).toEqual(['', 'À 15 minutes', 'À 20 minutes'])
  // A view that is left says nothing any more.
  rerender(25)
  unmount()
  act(() => void vi.advanceTimersByTime(5000))
  expect(said).toEqual(['', 'À 15 minutes', 'À 20 minutes'])
})
