import { LUNDI } from './keyboard.ts'
import { expect, expectAccessible, openPage, test, WITHOUT_MAP } from './support.ts'

test.use({ viewport: WITHOUT_MAP })

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

test('a first visit asks where one lives, and the answer is on the first screen', async ({ page }) => {
  await page.clock.setFixedTime(LUNDI)
  await openPage(page)
  await expect(page.getByRole('heading', { name: 'Où habitez-vous ?' })).toBeVisible()
  await expect(page.locator('.trouver-card')).toHaveCount(0)
  await expectAccessible(page)
  const box = page.getByRole('combobox', { name: /^Votre commune/ })
  await box.fill('vichy')
  await expect(page.getByText('Territoires couverts : CA Montluçon Communauté et Limoges.')).toBeVisible()
  await box.fill('beaubreuil')
  await page.getByRole('option', { name: /^Beaubreuil quartier, Limoges/ }).click()
  await expect(page.locator('.territoire-nom')).toHaveText('Limoges')
  await expect(page.getByText('Départ : Beaubreuil (Limoges)')).toBeVisible()
  await expect(page.locator('.trouver-card').first()).toBeInViewport({ ratio: 0.5 })
  await expect(page).toHaveURL(/territoire=commune:87085&depart=QN08704I/)
})

test('the browser goes back one step: map to list, question to question, answers kept', async ({ page }) => {
  await page.clock.setFixedTime(LUNDI)
  await openPage(page, '/?v=2&territoire=epci:200071082&depart=03185')
  await page.getByRole('button', { name: 'Voir la carte' }).click()
  await expect(page.locator('.app-page')).toHaveAttribute('data-vue', 'carte')
  await page.goBack()
  await expect(page.locator('.trouver-card').first()).toBeVisible()
  await page.getByRole('link', { name: 'M’aider à trouver' }).click()
  // The start is known: it is not asked again.
  await expect(page.getByRole('heading', { name: 'Comment vous déplacez-vous ?' })).toBeVisible()
  await expect(page.getByText('Vous partez de Montluçon.')).toBeVisible()
  await page.getByRole('button', { name: 'En voiture' }).click()
  await page.getByRole('button', { name: /Je ne sais pas encore/ }).click()
  await expect(page.getByRole('heading', { name: 'Quand êtes-vous libre ?' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Que voulez-vous faire ?' })).toBeVisible()
  await page.goForward()
  await page.getByRole('button', { name: 'Peu importe' }).click()
  await expect(page.locator('.guide-reponse').first()).toBeVisible()
  await page.getByRole('button', { name: 'Voir sur la carte' }).click()
  await expect(page.locator('.app-page')).toHaveAttribute('data-vue', 'carte')
  await page.goBack()
  await expect(page.locator('.guide-reponse').first()).toBeVisible()
})
