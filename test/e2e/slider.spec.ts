import { existsSync } from 'node:fs'
import { FRANCE_DIR } from '../support/data-dirs.ts'
import { FRANCE_URL, PILOTE_URL } from './addresses.ts'
import { expect, openPage, test } from './support.ts'

/** One frame at 60 Hz: what the issue allows our own code on the main thread. */
const FRAME_MS = 16
const MOVES = 40

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly ts: number
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string } }
}

/**
 * Moves the slider over département 87 (the pilot where the open data are not there) while Chromium traces, and
 * measures our JavaScript in each main-thread task: the sum of its outermost script slices.
 * Alone: `npm run test:e2e -- slider`.
 */
test('moving the minutes slider never keeps the main thread for more than a frame', async ({
  page,
  browser,
}) => {
  const france = existsSync(FRANCE_DIR)
  const territoire = france ? 'departement:87' : 'epci:200071082'
  await openPage(page, `${france ? FRANCE_URL : PILOTE_URL}?onglet=couverture&territoire=${territoire}`)
  const slider = page.getByRole('slider')
  await expect(page.locator('.couv-phrase')).toBeVisible()
  await expect(page.locator('canvas')).toBeVisible()
  await page.waitForLoadState('networkidle')
  await slider.focus()
  // The first moves compile the code and paint what was never painted.
  for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight')
  await page.waitForTimeout(1500)

  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  })
  for (let i = 0; i < MOVES; i++) {
    await page.keyboard.press(i < MOVES / 2 ? 'ArrowLeft' : 'ArrowRight')
    await page.waitForTimeout(30)
  }
  const trace: { traceEvents: TraceEvent[] } = JSON.parse(String(await browser.stopTracing()))
  const tasks = scriptTimes(trace.traceEvents)
  const worst = Math.max(...tasks)
  console.log(`${tasks.length} tâches avec du script, la plus longue ${worst.toFixed(1)} ms (${territoire})`)
  expect(tasks.length).toBeGreaterThan(MOVES)
  expect(worst).toBeLessThanOrEqual(FRAME_MS)
})

/** Milliseconds of script in each task of the page's main thread. */
function scriptTimes(events: readonly TraceEvent[]): number[] {
  const main = events.filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain')
  const times: number[] = []
  for (const { pid, tid } of main) {
    const own = events.filter((e) => e.pid === pid && e.tid === tid && e.ph === 'X')
    const scripts = own.filter((e) =>
      [
        'FunctionCall',
        'EvaluateScript',
        'FireAnimationFrame',
        'TimerFire',
        'EventDispatch',
        'RunMicrotasks',
      ].includes(e.name),
    )
    for (const task of own.filter((e) => e.name === 'RunTask')) {
      const inside = scripts.filter(
        (e) => e.ts >= task.ts && e.ts + (e.dur ?? 0) <= task.ts + (task.dur ?? 0),
      )
      if (inside.length > 0) times.push(outermost(inside) / 1000)
    }
  }
  return times
}

/** Total length of slices, those inside another counted once. */
function outermost(slices: readonly TraceEvent[]): number {
  let end = 0
  let sum = 0
  for (const { ts, dur = 0 } of [...slices].sort((a, b) => a.ts - b.ts)) {
    if (ts < end) continue
    sum += dur
    end = ts + dur
  }
  return sum
}
