import { app } from '../../src/text/app.ts'
import { expect, test, WITHOUT_MAP } from './support.ts'

test.use({ viewport: WITHOUT_MAP })

test('where the computing worker does not come, the page says so since when, and starts it once it does', async ({
  page,
  watch,
}) => {
  await page.route(/\/assets\/coverage\.worker-.*\.js/, (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('/?depart=03185')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText(/Le calcul s’est arrêté, depuis \d+ h \d\d\./)
  await page.unroute(/\/assets\/coverage\.worker-.*\.js/)
  await alert.getByRole('button', { name: app.reessayer }).click()
  await expect(page.locator('.trouver-card').first()).toBeVisible()
  await expect(alert).toHaveCount(0)
  watch.consoleErrors.length = 0
})
