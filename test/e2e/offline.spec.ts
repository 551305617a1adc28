import { expect, openPage, test } from './support.ts'

test.use({ serviceWorkers: 'allow' })

test('after one visit the page, its list, its map and its figure work without a network', async ({
  page,
  context,
  watch,
}) => {
  await openPage(page, '/')
  await page.getByRole('button', { name: /^Voir tous les lieux/ }).click()
  await expect(page.locator('.trouver-card').first()).toBeVisible()
  await page.getByRole('link', { name: 'Couverture' }).click()
  const figure = page.locator('.couv-phrase').first()
  await expect(figure).toContainText('%')
  const phrase = await figure.innerText()
  await expect(page.locator('.map-dessin canvas')).toBeVisible()
  // The visit ends when the service worker answers for the page, and holds what had been loaded before it.
  await page.evaluate(() => navigator.serviceWorker.ready)
  const holdsTheMap = () =>
    page.evaluate(async () => {
      const loaded = performance.getEntriesByType('resource').filter(({ name }) => /street-map/.test(name))
      const kept = await Promise.all(loaded.map(({ name }) => caches.match(name)))
      return loaded.length > 0 && kept.every((response) => response !== undefined)
    })
  await expect.poll(holdsTheMap).toBe(true)
  await context.setOffline(true)
  await page.reload()
  await expect(page.locator('.territoire-nom')).toHaveText(/Montluçon/)
  await expect(page.getByText('Pas de réseau.')).toBeVisible()
  await expect(figure).toHaveText(phrase)
  await expect(page.locator('.map-dessin canvas')).toBeVisible()
  await page.goto('/?depart=03185')
  await expect(page.locator('.trouver-card').first()).toBeVisible()
  watch.consoleErrors.length = 0
})
