import type { Page, Route } from '@playwright/test'
import { PILOTE_URL } from './addresses.ts'
import { expect, LOURD, test } from './support.ts'

/** The page still says what it is, and leads to the pages without script. */
async function expectLists(page: Page): Promise<void> {
  await expect(
    page.getByRole('heading', { level: 1, name: 'L’aide numérique près de chez vous' }),
  ).toBeVisible()
  await page
    .getByRole('link', { name: /listes par commune/i })
    .first()
    .click()
  await expect(page).toHaveURL(/data\/liste\/index\.html/)
  await expect(page.getByRole('link', { name: /Allier/ })).toBeVisible()
}

const FAULTS: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['is not there', (route) => route.fulfill({ status: 404, body: '' })],
  [
    'is not understood',
    (route) => route.fulfill({ contentType: 'text/javascript', body: 'const a = #{ new: syntax }' }),
  ],
  ['is blocked', (route) => route.abort('blockedbyclient')],
  ['fails at once', (route) => route.fulfill({ contentType: 'text/javascript', body: 'null.start()' })],
]

test(
  'a main script that does not run leaves a sentence and the lists by commune',
  LOURD,
  async ({ page, browser, watch }) => {
    for (const [what, answer] of FAULTS) {
      await page.route(/\/assets\/[^/]+\.js$/, answer)
      await page.goto('/')
      await expect(page.getByText('Si rien ne vient, rechargez la page'), what).toBeVisible()
      await expectLists(page)
      await page.unroute(/\/assets\/[^/]+\.js$/)
    }
    // Each of them is told in the console.
    expect(watch.consoleErrors.length).toBeGreaterThanOrEqual(FAULTS.length)
    watch.consoleErrors.length = 0

    const context = await browser.newContext({ javaScriptEnabled: false })
    const without = await context.newPage()
    await without.goto(PILOTE_URL)
    await expect(without.locator('noscript p')).toBeVisible()
    await expectLists(without)
    await context.close()
  },
)
