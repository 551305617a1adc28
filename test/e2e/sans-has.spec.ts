import type { Page } from '@playwright/test'
import { FEUILLES } from './acces/feuilles.ts'
import { openEtat } from './etats.ts'
import { printed } from './imprime.ts'
import { LUNDI } from './keyboard.ts'
import { expect, heavyIf, test, WITHOUT_MAP } from './support.ts'

/** Firefox 115 to 120 do not know `:has()`: the page is read as they would, with a selector that no browser knows in its place. */
test.use({ viewport: WITHOUT_MAP })

async function forgetHas(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const supports = CSS.supports.bind(CSS)
    CSS.supports = (...asked: [string, string?]) =>
      !asked[0].includes(':has(') && (supports as (...all: unknown[]) => boolean)(...asked)
  })
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replaceAll(':has(', ':-x-inconnu(') })
  })
}
test.beforeEach(async ({ page }) => page.clock.setFixedTime(LUNDI))

/** Texts on paper, once the browser said that it prints. */
async function readPaper(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const { texts, controls } = await printed(page)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(controls).toEqual([])
  return texts.map(({ text }) => text)
}

for (const [i, [papier, , etat]] of FEUILLES.entries())
  test(
    `${papier} prints alone where style cannot ask what an element holds`,
    heavyIf(i > 0),
    async ({ page }) => {
      await openEtat(page, etat('fr'))
      const known = await readPaper(page)
      expect(known.length).toBeGreaterThan(5)
      await forgetHas(page)
      await openEtat(page, etat('fr'))
      await expect(page.locator('.app-avis')).toBeAttached()
      await expect.poll(() => readPaper(page)).toEqual(known)
      // On the screen nothing is left out.
      await expect(page.locator(`main :is(h2, h3, label):not(${papier} *):visible`).first()).toBeVisible()
      await expect(page.locator('main [style*="display"]:not(.a-imprimer *)')).toHaveCount(0)
    },
  )

test('the option that has the focus and the one chosen are told without it', async ({ page }) => {
  await forgetHas(page)
  await page.goto('/?onglet=orienter')
  const option = page.locator('.option input').first()
  await expect(option).toBeVisible()
  await page.locator('.option').first().click()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  const box = page.locator('.option input:focus-visible')
  await expect(box).toHaveCSS('outline-style', 'solid')
  await expect(box).toHaveCSS('opacity', '1')
})
