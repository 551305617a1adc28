import type { Map as MapLibre } from 'maplibre-gl'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchLongPress } from '../../../src/map/live/long-press.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function opened() {
  const heard = new Map<string, (event: object) => void>()
  const map = { on: (name: string, listener: (event: object) => void) => heard.set(name, listener) }
  const told: object[] = []
  watchLongPress(map as unknown as MapLibre, (at) => told.push(at))
  const send = (name: string, x = 0, more: object = {}) => {
    const prevented = vi.fn()
    heard.get(name)?.({
      point: { x, y: 0 },
      points: [{ x, y: 0 }],
      preventDefault: prevented,
      originalEvent: { preventDefault: prevented },
      ...more,
    })
    return prevented
  }
  return { told, send }
}

it('a finger that rests tells where, once, and no click follows', () => {
  const { told, send } = opened()
  send('touchstart', 5)
  send('touchmove', 9)
  vi.advanceTimersByTime(700)
  // Some phones tell the same press as a menu too.
  send('contextmenu', 5, { originalEvent: { preventDefault: () => undefined, pointerType: 'touch' } })
  expect(told).toEqual([{ x: 5, y: 0 }])
  expect(send('touchend')).toHaveBeenCalled()
})

it('a tap, a move of the map and two fingers are none', () => {
  const { told, send } = opened()
  send('touchstart', 5)
  vi.advanceTimersByTime(200)
  expect(send('touchend')).not.toHaveBeenCalled()
  send('touchstart', 5)
  send('touchmove', 80)
  vi.advanceTimersByTime(700)
  send('touchstart', 5, { points: [1, 2] })
  vi.advanceTimersByTime(700)
  expect(told).toEqual([])
})

it('the other button of a mouse is one each time', () => {
  const { told, send } = opened()
  for (const x of [1, 2])
    send('contextmenu', x, { originalEvent: { preventDefault: () => undefined, pointerType: 'mouse' } })
  expect(told).toEqual([
    { x: 1, y: 0 },
    { x: 2, y: 0 },
  ])
})
