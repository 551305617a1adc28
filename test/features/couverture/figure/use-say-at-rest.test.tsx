// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useSayAtRest } from '../../../../src/features/couverture/figure/use-say-at-rest.ts'
import { createMapEmitter } from '../../../../src/state/ui/map-events.ts'
import { UiContext } from '../../../../src/state/ui/ui-context.tsx'
import { createUiStore } from '../../../../src/state/ui/ui-store.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function Figure({ phrase }: { readonly phrase: string }) {
  useSayAtRest(phrase)
  return <p>{phrase}</p>
}

test('a slider moved by ten steps is said once, with the figure it ends on', () => {
  const ui = { store: createUiStore(), events: createMapEmitter() }
  const said: string[] = []
  ui.store.subscribe(() => {
    const { annonce } = ui.store.getState()
    if (annonce !== said.at(-1)) said.push(annonce)
  })
  const at = (minutes: number) => (
    <UiContext value={ui}>
      <Figure phrase={`À ${minutes} minutes`} />
    </UiContext>
  )
  const shown = render(at(5))
  for (let minutes = 6; minutes <= 15; minutes++) {
    act(() => void vi.advanceTimersByTime(300))
    shown.rerender(at(minutes))
  }
  expect(said).toEqual([])
  act(() => void vi.advanceTimersByTime(5000))
  expect(said).toEqual(['À 15 minutes'])
  // The same figure, drawn again, is not said again; another one is.
  shown.rerender(at(15))
  act(() => void vi.advanceTimersByTime(5000))
  expect(said).toEqual(['À 15 minutes'])
  shown.rerender(at(20))
  act(() => void vi.advanceTimersByTime(5000))
  expect(said).toEqual(['À 15 minutes', 'À 20 minutes'])
  // A view that is left says nothing any more, and leaves nothing to be read.
  shown.rerender(at(25))
  shown.unmount()
  act(() => void vi.advanceTimersByTime(5000))
  expect(said).toEqual(['À 15 minutes', 'À 20 minutes', ''])
})
