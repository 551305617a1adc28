import { existsSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { FRANCE_DIR } from '../support/files/data-dirs.ts'
import { FRANCE_URL, PILOTE_URL } from './addresses.ts'
import { expect, openPage, test } from './support.ts'
import { FRAME_MS, traceTasks } from './trace.ts'

const MOVES = 40

/**
 * Moves the slider over département 87 (the pilot where the open data are not there) while Chromium traces.
 * Alone: `npm run test:e2e -- slider`.
 */
test('moving the minutes slider never keeps the main thread for more than a frame', async ({
  page,
  browser,
}) => {
  const france = existsSync(FRANCE_DIR)
  const territoire = france ? 'departement:87' : 'epci:200071082'
  await openPage(page, `${france ? FRANCE_URL : PILOTE_URL}?onglet=couverture&territoire=${territoire}`)
  await expect(page.locator('.couv-phrase')).toBeVisible()
  await expect(page.locator('canvas')).toBeVisible()
  await page.waitForLoadState('networkidle')
  await page.getByRole('slider').focus()
  // The first moves compile the code and draw what was never drawn.
  for (let i = 0; i < 20; i++) await page.keyboard.press(i < 10 ? 'ArrowRight' : 'ArrowLeft')
  await page.waitForTimeout(1500)

  // What else runs lengthens even processor time, through the caches: the best of at most four rounds counts.
  const rounds: number[][] = []
  let worst = Number.POSITIVE_INFINITY
  while (rounds.length < 2 || (worst > FRAME_MS && rounds.length < 4)) {
    const tasks = await traceMoves(page, browser)
    rounds.push(tasks)
    worst = Math.min(worst, Math.max(...tasks))
  }
  console.log(
    `curseur, ${territoire} : la plus longue tâche à nous prend ${worst.toFixed(1)} ms de processeur`,
  )
  for (const tasks of rounds) expect(tasks.length).toBeGreaterThan(MOVES)
  expect(worst).toBeLessThanOrEqual(FRAME_MS)
})

async function traceMoves(page: Page, browser: Browser): Promise<number[]> {
  const tasks = await traceTasks(page, browser, async () => {
    for (let i = 0; i < MOVES; i++) {
      await page.keyboard.press(i < MOVES / 2 ? 'ArrowLeft' : 'ArrowRight')
      await page.waitForTimeout(30)
    }
  })
  return tasks.map((task) => task.oursMs)
}
