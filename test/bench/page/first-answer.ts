import type { Browser, Page } from '@playwright/test'
import { watchMemory } from './watch-memory.ts'

/** What a first answer costs, from navigation to the frame that shows it. */
export interface FirstAnswer {
  /** The sentence of the figure. */
  readonly phrase: string
  /** Processor ms of the page's main thread, of its workers, and of the renderer's pool (collecting, compiling). */
  readonly pageMs: number
  readonly workersMs: number
  readonly poolMs: number
}

/** Times in µs; `tdur` is processor time. */
interface Slice {
  readonly name: string
  readonly ph: string
  readonly cat: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
]
const FIGURE = 'figure'

/** Opens `url` in a page without any cache and traces what its threads do until the figure of Couverture stands. */
export async function traceFirstAnswer(browser: Browser, url: string): Promise<FirstAnswer> {
  const page = await openWatched(browser)
  await browser.startTracing(page, { categories: CATEGORIES })
  await page.goto(url)
  await figureShown(page)
  const trace: { traceEvents: Slice[] } = JSON.parse(String(await browser.stopTracing()))
  const phrase = await page.locator('.couv-phrase').innerText()
  await page.context().close()
  return { phrase, ...sumThreads(trace.traceEvents) }
}

/** Largest memory of page and workers together on the way there, in bytes. */
export async function watchFirstAnswer(browser: Browser, url: string): Promise<number> {
  const page = await openWatched(browser)
  const most = await watchMemory(page, async () => {
    await page.goto(url)
    await figureShown(page)
  })
  await page.context().close()
  return most
}

/** A page of a profile of its own, whose trace says when the figure first stood in a frame. */
async function openWatched(browser: Browser): Promise<Page> {
  const page = await browser.newPage({
    ...{ locale: 'fr-FR', serviceWorkers: 'block', viewport: { width: 1440, height: 900 } },
  })
  await page.addInitScript((name) => {
    const look = () => {
      if (document.querySelector('.couv-phrase') === null) requestAnimationFrame(look)
      else performance.mark(name)
    }
    requestAnimationFrame(look)
  }, FIGURE)
  return page
}

const figureShown = (page: Page) =>
  page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, FIGURE, {
    timeout: 120_000,
    polling: 50,
  })

/** Processor ms of each kind of thread in the process of the page, in what began before the figure. */
function sumThreads(events: readonly Slice[]): Omit<FirstAnswer, 'phrase'> {
  const figure = events.find((e) => e.name === FIGURE && e.cat.includes('user_timing'))
  if (figure === undefined) throw new Error('the trace does not say when the figure came')
  const names = new Map<number, string>()
  const slices = new Map<number, Slice[]>()
  for (const e of events) {
    if (e.pid !== figure.pid) continue
    if (e.name === 'thread_name') names.set(e.tid, e.args.name ?? '')
    if (e.ph !== 'X' || e.tdur === undefined || e.ts > figure.ts) continue
    const own = slices.get(e.tid) ?? []
    own.push(e)
    slices.set(e.tid, own)
  }
  const total = (isMeant: (name: string) => boolean) =>
    [...slices].reduce((sum, [tid, own]) => sum + (isMeant(names.get(tid) ?? '') ? outermostMs(own) : 0), 0)
  return {
    pageMs: total((name) => name === 'CrRendererMain'),
    workersMs: total((name) => name.startsWith('DedicatedWorker')),
    poolMs: total((name) => name.startsWith('ThreadPool')),
  }
}

/** Of slices inside one another only the outermost counts. */
function outermostMs(slices: readonly Slice[]): number {
  let end = 0
  let sum = 0
  for (const { ts, dur = 0, tdur = 0 } of [...slices].sort(
    (a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0),
  )) {
    if (ts < end) continue
    end = ts + dur
    sum += tdur
  }
  return sum / 1000
}
