import { useEffect, useState } from 'react'

/** Whether a frame has been painted since `ready` became true: what may wait for what is read first. */
export function useAfterPaint(ready: boolean): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    if (!ready) return setPainted(false)
    let timer: ReturnType<typeof setTimeout> | undefined
    // Callbacks of a frame run before it is painted, a timer set there after.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted(true))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [ready])
  return ready && painted
}
