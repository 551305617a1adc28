import { ETATS } from '../etats.ts'
import { LUNDI } from '../keyboard.ts'
import { expect, expectAccessible, LOURD, test } from '../support.ts'

const WIDTHS = [320, 390, 1440] as const

test.beforeEach(async ({ page }) => page.clock.setFixedTime(LUNDI))

// Each state that a link opens: what follows a press is found by its French words.
ETATS.filter(({ faire }) => faire === undefined).forEach(({ nom, lien }, i) => {
  test(
    `${nom}, in Arabic: no accessibility violation, nothing sticks out sideways`,
    LOURD,
    async ({ page }) => {
      await page.setViewportSize({ width: WIDTHS[i % WIDTHS.length] ?? 390, height: 844 })
      await page.goto(`${lien}${lien.includes('?') ? '&' : '?'}langue=ar`)
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
      await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
      await expect(page.locator('.attente')).toHaveCount(0)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(/\p{Script=Arabic}/u)
      await expectAccessible(page)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
    },
  )
})
