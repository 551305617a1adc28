/** The browser's clock of frames, as far as it is asked here. */
interface Frames {
  readonly isHidden: () => boolean
  readonly next: (then: () => void) => void
}

const BROWSER: Frames = {
  isHidden: () => document.hidden,
  next: (then) => requestAnimationFrame(then),
}

/**
 * Calls back once the page has drawn so many frames after a wait, or at its end when the page is hidden and draws none.
 * A busy machine draws few frames a second: a wait in milliseconds alone would give up what is only slow.
 *
 * @param waitMs before frames are counted
 * @returns cancels it
 */
export function afterFrames(
  waitMs: number,
  frames: number,
  then: () => void,
  on: Frames = BROWSER,
): () => void {
  let isCancelled = false
  const count = (left: number): void => {
    if (isCancelled) return
    if (left === 0 || on.isHidden()) then()
    else on.next(() => count(left - 1))
  }
  const timer = setTimeout(() => count(frames), waitMs)
  return () => {
    isCancelled = true
    clearTimeout(timer)
  }
}
