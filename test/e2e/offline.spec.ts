import { expect, openPage, test } from './support.ts'

test.use({ serviceWorkers: 'allow' })

test('after one visit the page, its list and its figure work without a network', async ({
  page,
  context,
  watch,
}) => {
  await openPage(page, '/?onglet=couverture')
  await page.evaluate(() => navigator.serviceWorker.ready)
  // The first visit is not controlled: one more fills the caches.
  await page.reload()
  await expect(page.locator('.territoire-nom')).toHaveText(/Montluçon/)
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await page.reload()
  await expect(page.locator('.territoire-nom')).toHaveText(/Montluçon/)
  await expect(page.getByText('Pas de réseau.')).toBeVisible()
  watch.consoleErrors.length = 0
})
