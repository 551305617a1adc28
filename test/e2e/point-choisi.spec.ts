import type { Page } from '@playwright/test'
import { expect, LOURD, openPage, test } from './support.ts'

const card = (page: Page) => page.getByRole('region', { name: 'Au point choisi' })
const view = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

/** Clicks the map beside the middle, where the pilot shows no place. */
async function clickMap(page: Page): Promise<void> {
  const canvas = page.locator('.map-dessin canvas')
  await expect(canvas).toBeVisible()
  await page.waitForLoadState('networkidle')
  const box = await canvas.boundingBox()
  if (box === null) throw new Error('got no map to click')
  await canvas.click({ position: { x: 0.4 * box.width, y: 0.6 * box.height } })
}

test('a click in Trouver opens no card in Couverture, a click there does', LOURD, async ({ page }) => {
  await openPage(page, '/')
  await clickMap(page)
  await view(page, 'Couverture').click()
  await expect(page.locator('.couv-phrase')).toBeVisible()
  await expect(page).not.toHaveURL(/commune=/)
  await expect(card(page)).toHaveCount(0)
  // The map may still be on its way to the territory: a click that begins in a move is none.
  await expect(async () => {
    await clickMap(page)
    await expect(card(page)).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 90_000 })
})

test('a click in Simuler opens no card in Aujourd’hui', LOURD, async ({ page }) => {
  await openPage(page, '/?onglet=couverture&volet=simuler')
  await expect(page.locator('.scen-figure')).toBeVisible()
  // The map may still be on its way to the territory: a click that begins in a move is none.
  await expect(async () => {
    await clickMap(page)
    await expect(page).toHaveURL(/commune=\d{5}/, { timeout: 5_000 })
  }).toPass({ timeout: 90_000 })
  await view(page, 'Aujourd’hui').click()
  await expect(page.locator('.couv-phrase')).toBeVisible()
  await expect(card(page)).toHaveCount(0)
})
