/** A page that is looked at again asks what is new, once in so long at most; one that is never left, by itself. */
const ASK_EVERY_MS = 3_600_000
const ALONE_EVERY_MS = 6 * ASK_EVERY_MS

/**
 * Calls `ask` when the person comes back to the page an hour after it was last called, and every six hours while it stays in
 * sight; stops when what it gives is called. An installed page
 * resumed by a phone, or the tab of a reception desk, would show the dates of the week before.
 */
export function lookAgain(ask: () => void): () => void {
  let last = Date.now()
  const askAfter = (ms: number) => {
    if (document.visibilityState !== 'visible' || Date.now() - last < ms) return
    last = Date.now()
    ask()
  }
  const comeBack = () => askAfter(ASK_EVERY_MS)
  document.addEventListener('visibilitychange', comeBack)
  const timer = setInterval(() => askAfter(ALONE_EVERY_MS), ASK_EVERY_MS)
  return () => {
    document.removeEventListener('visibilitychange', comeBack)
    clearInterval(timer)
  }
}
