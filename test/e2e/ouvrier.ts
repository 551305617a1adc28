import type { Page } from '@playwright/test'
import type { FromWorker, Params, RequestName, Result } from '../../src/worker/protocol/index.ts'

/** Keeps the page's computing worker at hand, from its first script on. */
export async function watchWorker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options)
        if (String(url).includes('coverage')) Object.assign(window, { ouvrier: this })
      }
    }
  })
}

/** Calls the page's worker as the page does, without the application: the answer as it was posted. */
export async function callWorker<N extends RequestName>(
  page: Page,
  nom: N,
  params: Params<N>,
): Promise<Result<N>> {
  const answer = await page.evaluate(
    ([name, given]) =>
      new Promise<Exclude<FromWorker, { type: 'partie' }>>((resolve) => {
        const { ouvrier } = window as unknown as { ouvrier: Worker }
        const id = 1e9 + Math.floor(Math.random() * 1e9)
        const lists: Record<string, unknown[]> = {}
        const listen = ({ data }: MessageEvent<FromWorker>) => {
          if (data.id !== id) return
          if (data.type === 'partie') {
            lists[data.champ] = [...(lists[data.champ] ?? []), ...data.lignes]
            return
          }
          ouvrier.removeEventListener('message', listen)
          const isList = data.type === 'resultat' && Object.keys(lists).length > 0
          resolve(isList ? { ...data, resultat: { ...(data.resultat as object), ...lists } } : data)
        }
        ouvrier.addEventListener('message', listen)
        ouvrier.postMessage({ type: 'appel', id, nom: name, params: given })
      }),
    [nom, params] as const,
  )
  if (answer.type === 'erreur') throw new Error(`${nom}: ${answer.erreur.message}`)
  return answer.resultat as Result<N>
}

/** Bytes that the computing worker holds, on its heap and in its arrays. */
export async function workerBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const bytes = new Promise<number>((resolve) => {
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (!targetInfo.url.includes('coverage')) return
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const { id, result } = JSON.parse(message)
        if (id === 2) resolve(result.usedSize + result.backingStorageSize)
      })
      for (const [id, method] of [
        [1, 'HeapProfiler.collectGarbage'],
        [2, 'Runtime.getHeapUsage'],
      ]) {
        void session.send('Target.sendMessageToTarget', {
          sessionId,
          message: JSON.stringify({ id, method }),
        })
      }
    })
  })
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  })
  try {
    return await bytes
  } finally {
    await session.detach()
  }
}
