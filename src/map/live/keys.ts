import { ownValue } from '../../domain/common/own-value.ts'
import type { LiveMap } from './live-map.ts'

const MOVES: Readonly<Record<string, readonly [east: number, south: number]>> = {
  ArrowUp: [0, -0.25],
  ArrowDown: [0, 0.25],
  ArrowLeft: [-0.25, 0],
  ArrowRight: [0.25, 0],
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** Arrows, + and −, Enter in the middle; false for a key that means nothing to the map. */
export function moveByKey(map: LiveMap, { key, ctrlKey, metaKey, altKey }: Pressed): boolean {
  const move = ownValue(MOVES, key)
  if (ctrlKey || metaKey || altKey) return false
  if (move) map.moveBy(...move)
  else if (key === '+' || key === '=') map.zoomBy(1)
  else if (key === '-') map.zoomBy(-1)
  else if (key === 'Enter') map.chooseCenter()
  else return false
  return true
}
