import { app } from '../../src/text/app.ts'
import { territoire } from '../../src/text/territoire.ts'
import { watchWorker } from './ouvrier.ts'
import { expect, openPage, test, WITHOUT_MAP } from './support.ts'

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

test('a computing worker that dies is replaced, and what was typed stays', async ({ page }) => {
  await watchWorker(page)
  await openPage(page, '/?onglet=couverture')
  await expect(page.locator('.couv-phrase')).toBeVisible()
  await page.getByRole('button', { name: territoire.changer }).click()
  const box = page.getByRole('combobox', { name: territoire.etiquette })
  await box.fill('limo')
  await page.evaluate(() =>
    (window as unknown as { ouvrier: Worker }).ouvrier.dispatchEvent(new Event('error')),
  )
  await expect(box).toHaveValue('limo')
  await box.press('End')
  await box.pressSequentially('ges')
  await page
    .getByRole('option', { name: /Limoges/ })
    .first()
    .click()
  await expect(page.locator('.territoire-nom')).toHaveText('Limoges')
  await expect(page.locator('.couv-phrase')).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})
