import type { Browser, Page } from '@playwright/test'
import { COUVERTURE, drag, openWithPlace, SIMULER, SIMULER_PAR_ROUTE } from '../../e2e/drag.ts'
import { expect, openPage, test } from '../../e2e/support.ts'
import { forgetFrames, installTemoin, readFrames } from '../../e2e/temoin.ts'
import { printRow } from '../measure.ts'
import { type Author, FRAME_MS, type ProfiledTask, profileTasks, traceTasks } from './trace.ts'

// What else runs lengthens even processor time, through the caches: the best of the rounds counts.
const ROUNDS = 3
const goal = `<= ${FRAME_MS}`

test('slider', async ({ page, browser }) => {
  const moves = 40
  await openPage(page, COUVERTURE)
  await expect(page.locator('.couv-phrase')).toBeVisible()
  await expect(page.locator('canvas')).toBeVisible()
  await page.waitForLoadState('networkidle')
  await page.getByRole('slider').focus()
  // The first moves compile the code and draw what was never drawn.
  for (let i = 0; i < 20; i++) await page.keyboard.press(i < 10 ? 'ArrowRight' : 'ArrowLeft')
  await page.waitForTimeout(1500)
  const value = await bestLongest(page, browser, moves, async () => {
    for (let i = 0; i < moves; i++) {
      await page.keyboard.press(i < moves / 2 ? 'ArrowLeft' : 'ArrowRight')
      await page.waitForTimeout(30)
    }
  })
  printRow({ name: 'slider-longest-task-ms', value, unit: 'ms', goal })
})

const DRAGS = [
  { nom: 'drag', link: SIMULER },
  // The whole of Corsica, its times computed at each move: `npm run -s bench:page -- mouvements -g routes`.
  ...(SIMULER_PAR_ROUTE === null ? [] : [{ nom: 'drag-routes', link: SIMULER_PAR_ROUTE }]),
]
for (const { nom, link } of DRAGS)
  test.describe(nom, () => {
    test.use({ viewport: { width: 1024, height: 640 } })
    const moves = 60
    const around = (page: Page, count = moves) => drag(page, count, () => page.waitForTimeout(16))

    test('tasks', async ({ page, browser }) => {
      await openWithPlace(page, link)
      // The first drag compiles the code and the shaders.
      await around(page, 16)
      await page.waitForTimeout(1500)
      const value = await bestLongest(page, browser, moves, () => around(page))
      printRow({ name: `${nom}-longest-task-ms`, value, unit: 'ms', goal })
      console.log(describeAuthors(await profileTasks(page, browser, () => around(page))))
    })

    test('frames', async ({ page }) => {
      await installTemoin(page)
      await openWithPlace(page, link)
      await around(page, 16)
      await page.waitForTimeout(1500)
      await forgetFrames(page)
      await around(page)
      const during = await readFrames(page)
      await expect(page.locator('.scen-figure')).toHaveAttribute('data-version', /^(?!g\d+$)/)
      const all = await readFrames(page)
      const changes = (key: 'version' | 'marqueur') =>
        during.filter((frame, i) => i > 0 && frame[key] !== during[i - 1]?.[key]).length
      const last = all.at(-1)?.figure
      const late = all.length - all.findLastIndex((frame) => frame.figure !== last) - 1
      printRow({
        name: `${nom}-new-figure-per-move`,
        value: changes('version') / changes('marqueur'),
        unit: '',
        goal: '>= 0.9',
      })
      printRow({
        name: `${nom}-frames-late`,
        value: Math.max(0, all.length - during.length - late),
        unit: '',
        goal: '<= 2',
      })
    })
  })

/** Processor ms of the longest task with work of ours, in the best of the rounds. */
async function bestLongest(
  page: Page,
  browser: Browser,
  moves: number,
  act: () => Promise<void>,
): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const tasks = await traceTasks(page, browser, act)
    // A trace without a task for each move has not seen them.
    expect(tasks.length).toBeGreaterThan(moves)
    best = Math.min(best, Math.max(...tasks.map((task) => task.oursMs)))
  }
  return best
}

/** Whose code the tasks of a drag ran: in all, and in the longest. */
function describeAuthors(tasks: readonly ProfiledTask[]): string {
  const line = (parts: Readonly<Record<Author, number>>) =>
    Object.entries(parts)
      .map(([author, ms]) => `${author} ${ms.toFixed(1)}`)
      .join(', ')
  const sum: Record<Author, number> = { nous: 0, react: 0, maplibre: 0, textures: 0, webgl: 0, autres: 0 }
  for (const { authors } of tasks)
    for (const [author, ms] of Object.entries(authors)) sum[author as Author] += ms
  const longest = [...tasks].sort((a, b) => b.oursMs - a.oursMs)[0]
  return [
    `  drag, whose code (processor ms) : ${line(sum)}`,
    ...(longest === undefined
      ? []
      : [`  longest task, ${longest.oursMs.toFixed(1)} ms : ${line(longest.authors)}`]),
  ].join('\n')
}
