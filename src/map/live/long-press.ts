import type { Map as MapLibre, MapMouseEvent, MapTouchEvent } from 'maplibre-gl'
import type { PointPx } from './hits.ts'

/** As long as a phone takes for its own long press. */
const HELD_MS = 600
/** A finger that only rests still moves this much. */
const STILL_PX = 10

/**
 * Tells a long press of one finger, and the other button of a mouse; some phones tell the first as the second: one press is
 * told once, and ends without a click.
 * @returns what stops it
 */
export function watchLongPress(map: MapLibre, onPress: (at: PointPx) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let start: PointPx | null = null
  let isTold = false
  const end = () => {
    clearTimeout(timer)
    start = null
  }
  const tell = (at: PointPx) => {
    end()
    if (isTold) return
    isTold = true
    onPress(at)
  }
  const onTouchStart = ({ points, point }: MapTouchEvent) => {
    end()
    isTold = false
    if (points.length > 1) return
    start = point
    timer = setTimeout(() => tell(point), HELD_MS)
  }
  const onTouchMove = ({ point }: MapTouchEvent) => {
    if (start !== null && Math.hypot(point.x - start.x, point.y - start.y) > STILL_PX) end()
  }
  const onTouchEnd = (event: MapTouchEvent) => {
    end()
    // No click follows a press that meant something already.
    if (isTold) event.preventDefault()
  }
  const onContextMenu = ({ point, originalEvent }: MapMouseEvent) => {
    originalEvent.preventDefault()
    // A mouse has no touch before it.
    if ((originalEvent as Partial<PointerEvent>).pointerType !== 'touch') isTold = false
    tell(point)
  }
  map.on('touchstart', onTouchStart)
  map.on('touchmove', onTouchMove)
  map.on('touchend', onTouchEnd)
  map.on('touchcancel', end)
  map.on('dragstart', end)
  map.on('contextmenu', onContextMenu)
  return end
}
