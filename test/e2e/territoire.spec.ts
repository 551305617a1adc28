import type { Page } from '@playwright/test'
import { tabTo } from './keyboard.ts'
import { expect, heavyIf, LOURD, openPage, test, testAccessible } from './support.ts'

const box = (page: Page) => page.getByRole('combobox', { name: 'Territoire' })
const change = (page: Page) => page.getByRole('button', { name: 'Changer de territoire' })
const nom = (page: Page) => page.locator('.territoire-nom')
const FEW = ['/', '/?onglet=couverture&volet=simuler']
const OTHERS = [
  '/?volet=agenda',
  '/?volet=affiche',
  '/?onglet=orienter',
  '/?onglet=couverture',
  '/?onglet=couverture&volet=rapport',
]

/** Goes through panels in one page, each by its link. */
async function inEach(page: Page, links: readonly string[], look: () => Promise<void>): Promise<void> {
  for (const link of links)
    await test.step(link, async () => {
      await openPage(page, link)
      await look()
    })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  for (const [which, links] of [
    ['two panels', FEW],
    ['the others', OTHERS],
  ] as const)
    test(`the territory takes one line of ${which}`, heavyIf(links === OTHERS), async ({ page }) =>
      inEach(page, links, async () => {
        await expect(nom(page)).toHaveText(/Montluçon/)
        await expect(box(page)).toBeHidden()
        const picker = await page.locator('.territoire').boundingBox()
        expect(picker?.height).toBeLessThanOrEqual(52)
        const button = await change(page).boundingBox()
        expect(button?.height).toBeGreaterThanOrEqual(44)
        expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThanOrEqual(390)
      }),
    )

  test('the keyboard opens the box, chooses, and is back on the button', async ({ page }) => {
    await openPage(page)
    await expect(change(page)).toHaveAttribute('aria-expanded', 'false')
    await tabTo(page, change(page))
    await page.keyboard.press('Enter')
    await expect(box(page)).toBeFocused()
    await expect(change(page)).toHaveAttribute('aria-expanded', 'true')
    await page.keyboard.type('limoges')
    await expect(page.getByRole('option', { name: /Limoges/ }).first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(nom(page)).toHaveText('Limoges')
    await expect(box(page)).toBeHidden()
    await expect(change(page)).toBeFocused()
  })

  test('Escape closes the suggestions, empties the box, then puts it away', async ({ page }) => {
    await openPage(page)
    await change(page).click()
    await page.keyboard.type('lim')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('option')).toHaveCount(0)
    await expect(box(page)).toHaveValue('lim')
    await page.keyboard.press('Escape')
    await expect(box(page)).toHaveValue('')
    await expect(box(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(box(page)).toBeHidden()
    await expect(change(page)).toBeFocused()
    await expect(nom(page)).toHaveText(/Montluçon/)
  })

  testAccessible('the open box', async (page) => {
    await openPage(page)
    await change(page).click()
    await page.keyboard.type('lim')
    await expect(page.getByRole('option').first()).toBeVisible()
  })
})

test('on a wide screen the box is there without asking, and keeps the focus after a choice', async ({
  page,
}) => {
  await openPage(page)
  await expect(change(page)).toBeHidden()
  await box(page).fill('limoges')
  await page
    .getByRole('option', { name: /Limoges/ })
    .first()
    .click()
  await expect(nom(page)).toHaveText('Limoges')
  await expect(box(page)).toBeVisible()
  await expect(box(page)).toBeFocused()
})

test('the panel scrolls, the page does not, in each', LOURD, async ({ page }) =>
  inEach(page, [...FEW, ...OTHERS], async () => {
    await page.waitForLoadState('networkidle')
    const over = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
    expect(over).toBeLessThanOrEqual(0)
  }),
)
