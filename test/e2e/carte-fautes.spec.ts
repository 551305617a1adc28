import type { Page } from '@playwright/test'
import { PALETTES } from '../../src/map/style/palette.ts'
import { app } from '../../src/text/app.ts'
import { carte } from '../../src/text/carte.ts'
import { findColour } from './pixels.ts'
import { expect, LOURD, openPage, test } from './support.ts'

test.use({ carteNette: true })

const again = (page: Page) => page.locator('.app-map').getByRole('button', { name: app.reessayer })

test(
  'a map without its worker, or without neighbourhoods, says so and is drawn once they are back',
  LOURD,
  async ({ page, watch }) => {
    await page.route(/maplibre-gl-worker/, (route) => route.fulfill({ status: 404, body: '' }))
    await page.route('**/data/qpv.*', (route) => route.fulfill({ status: 500, body: '' }))
    await openPage(page, '/?onglet=couverture')
    await expect(page.getByText(carte.incomplete)).toBeVisible()
    await expect(page.getByText(carte.qpvManquent)).toBeVisible()
    await page.unroute(/maplibre-gl-worker/)
    await page.unroute('**/data/qpv.*')
    await again(page).click()
    await expect(page.getByText(carte.incomplete)).toHaveCount(0)
    await expect(page.getByText(carte.qpvManquent)).toHaveCount(0)
    // Places are cut by the worker: they are there again.
    await expect
      .poll(async () => (await findColour(page.locator('.map-dessin'), PALETTES.clair.lieu)).length)
      .toBeGreaterThan(20)
    watch.consoleErrors.length = 0
  },
)

test('a map whose picture the device gave up says so, and starts again', async ({ page }) => {
  await openPage(page)
  await expect(page.locator('.map-dessin canvas')).toBeVisible()
  await page
    .locator('.map-dessin canvas')
    .evaluate((canvas: HTMLCanvasElement) =>
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
    )
  await expect(page.getByText(carte.arretee)).toBeVisible()
  await page.getByRole('button', { name: app.reessayer }).click()
  await expect(page.locator('.map-dessin canvas')).toBeVisible()
})
