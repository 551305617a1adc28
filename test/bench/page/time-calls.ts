import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import type { FromWorker, Params, RequestName } from '../../../src/worker/protocol/index.ts'

/** Times of one kind of call in the page, in ms, and of the memory floor taken right before each. */
export interface Mesure {
  readonly callMs: readonly number[]
  readonly floorMs: readonly number[]
}

/** Cells of the memory floor: read two Float32 of each, write one, take a square root (as `npm run bench` does). */
const FLOOR_CELLS = 2_300_000

/** Round trips of calls from the page to its worker and back, one after the other. */
export async function timeCalls<N extends RequestName>(
  page: Page,
  nom: N,
  calls: readonly Params<N>[],
): Promise<Mesure> {
  return page.evaluate(
    async ([name, list, cells]) => {
      const { ouvrier } = window as unknown as { ouvrier: Worker }
      const ask = (params: unknown) =>
        new Promise<number>((resolve, reject) => {
          const id = 1e9 + Math.floor(Math.random() * 1e9)
          const start = performance.now()
          const listen = ({ data }: MessageEvent<FromWorker>) => {
            if (data.id !== id) return
            ouvrier.removeEventListener('message', listen)
            if (data.type === 'erreur') reject(new Error(data.erreur.message))
            else resolve(performance.now() - start)
          }
          ouvrier.addEventListener('message', listen)
          ouvrier.postMessage({ type: 'appel', id, nom: name, params })
        })
      const [x, y, out] = [
        new Float32Array(cells).fill(3),
        new Float32Array(cells).fill(4),
        new Float32Array(cells),
      ]
      const floor = () => {
        const start = performance.now()
        for (let i = 0; i < cells; i++) out[i] = Math.sqrt((x[i] ?? 0) ** 2 + (y[i] ?? 0) ** 2)
        return performance.now() - start
      }
      for (let i = 0; i < 5; i++) floor()
      const callMs: number[] = []
      const floorMs: number[] = []
      for (const params of list) {
        floorMs.push(floor())
        callMs.push(await ask(params))
      }
      return { callMs, floorMs }
    },
    [nom, calls, FLOOR_CELLS] as const,
  )
}

/** Processor seconds of the browser's processes that run pages, and their greatest resident memory in bytes. */
export async function rendererCost(browser: Browser): Promise<{ seconds: number; bytes: number }> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const renderers = processInfo.filter((p) => p.type === 'renderer')
  return {
    seconds: renderers.reduce((sum, p) => sum + p.cpuTime, 0),
    bytes: Math.max(0, ...renderers.map(({ id }) => peakBytes(id))),
  }
}

/** 0 where the system does not tell. */
function peakBytes(pid: number): number {
  try {
    return 1024 * Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
