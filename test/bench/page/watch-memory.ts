import type { Page } from '@playwright/test'

const SAMPLE_MS = 10

/** Largest JavaScript heaps and array buffers of page and workers together meanwhile, in bytes. */
export async function watchMemory(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const workers = new Set<string>()
  const bytes = new Map<string, number>()
  let most = 0
  const note = (of: string, usage: { usedSize?: number; backingStorageSize?: number } | undefined) => {
    if (usage?.usedSize === undefined) return
    bytes.set(of, usage.usedSize + (usage.backingStorageSize ?? 0))
    most = Math.max(
      most,
      [...bytes.values()].reduce((sum, b) => sum + b, 0),
    )
  }
  session.on('Target.attachedToTarget', ({ sessionId }) => workers.add(sessionId))
  session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) =>
    note(sessionId, JSON.parse(message).result),
  )
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  })
  let watching = true
  const message = JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' })
  const watched = (async () => {
    while (watching) {
      const own = session.send('Runtime.getHeapUsage').then((usage) => note('page', usage))
      const others = [...workers].map((sessionId) =>
        session.send('Target.sendMessageToTarget', { sessionId, message }),
      )
      await Promise.allSettled([own, ...others])
      await new Promise((resolve) => setTimeout(resolve, SAMPLE_MS))
    }
  })()
  await act()
  watching = false
  await watched
  return most
}
