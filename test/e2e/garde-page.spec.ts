import type { Page } from '@playwright/test'
import { expect, hold, LOURD, test, WITHOUT_MAP } from './support.ts'

/** Keeping a département while one does something else meanwhile: another view, another tab. */
test.use({ viewport: WITHOUT_MAP })

const HORS_LIGNE = '/?territoire=commune:87085&page=hors-ligne'
const garder = (page: Page) => page.getByRole('button', { name: /^Garder hors ligne/ })
const arreter = (page: Page) => page.getByRole('button', { name: 'Arrêter' })
const dit = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words })
const GARDE = /Haute-Vienne : gardé hors ligne\. Données du/
const kept = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => /^garde /.test(name)))

test('what is being kept goes on when one leaves the page, and is found there again, with its end', async ({
  page,
}) => {
  await page.goto(HORS_LIGNE)
  const release = await hold(page, /\/87\/territoires\./)
  await garder(page).click()
  await expect(arreter(page)).toBeVisible()
  await page.getByRole('button', { name: 'Retour' }).click()
  await expect(page.locator('.trouver-card').first()).toBeVisible()
  await page.getByRole('link', { name: 'Hors ligne' }).first().click()
  await expect(page.getByRole('progressbar')).toBeVisible()
  await expect(garder(page)).toHaveCount(0)
  await expect(arreter(page)).toBeVisible()
  release()
  await expect(dit(page, GARDE)).toBeAttached()
  expect(await kept(page)).toHaveLength(1)
})

test(
  'two tabs that keep the same département: one is stopped, the other ends, and it is there',
  LOURD,
  async ({ page, context }) => {
    const second = await context.newPage()
    const tabs = [page, second]
    for (const tab of tabs) await tab.goto(HORS_LIGNE)
    const [first, later] = await Promise.all(tabs.map((tab) => hold(tab, /\/87\/territoires\./)))
    for (const tab of tabs) {
      await garder(tab).click()
      await expect(arreter(tab)).toBeVisible()
    }
    await arreter(page).click()
    first?.()
    await expect(dit(page, /^Arrêté/)).toBeVisible()
    later?.()
    await expect(dit(second, GARDE)).toBeAttached()
    expect(await kept(second)).toHaveLength(1)
    await second.reload()
    await expect(second.getByText(GARDE)).toBeVisible()
  },
)
