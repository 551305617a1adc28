import { countPages } from './keyboard.ts'
import { expect, openPage, test, WITHOUT_MAP } from './support.ts'

test.use({ viewport: WITHOUT_MAP })

test('a term is planned with three advisers, proven under the strict headers, kept on the device, printed', async ({
  page,
}) => {
  const policies: string[] = []
  page.on('response', (response) => {
    if (/optimum-plan.*worker/.test(response.url()))
      policies.push(response.headers()['content-security-policy'] ?? '')
  })
  await openPage(page, '/?onglet=couverture&volet=simuler')
  await page.getByRole('link', { name: 'Planifier avec mes moyens' }).click()
  const add = page.getByRole('button', { name: 'Ajouter un conseiller' })
  await add.click()
  await add.click()
  await page.getByRole('textbox', { name: /^Nom/ }).last().fill('Anne')
  await expect(page.getByText('3 conseillers, 12 demi-journées par semaine')).toBeVisible()
  await page.getByRole('button', { name: 'Faire le plan' }).click()
  await expect(page.getByRole('heading', { name: /^Le plan/ })).toBeFocused()
  await expect(page.getByText('Prouvé : aucun plan ne fait mieux avec ces moyens.').first()).toBeVisible()
  await expect(page.locator('.planif-phrase').first()).toContainText('personnes assises sur')
  await expect(page.getByRole('heading', { name: 'Anne' })).toBeVisible()
  expect(policies.some((policy) => policy.includes("'wasm-unsafe-eval'"))).toBe(true)
  expect(page.url()).not.toContain('Anne')

  // Another view, and the plan is still there; another page, and the means are.
  await page.getByRole('link', { name: 'Simuler' }).click()
  await page.getByRole('link', { name: 'Planifier', exact: true }).click()
  await expect(page.locator('.planif-phrase').first()).toBeVisible()
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  expect(countPages(pdf)).toBeLessThanOrEqual(4)
  await page.reload()
  await expect(page.getByText('3 conseillers, 12 demi-journées par semaine')).toBeVisible()
})

test('a file of means that cannot be read says where, and changes nothing', async ({ page }) => {
  await openPage(page, '/?onglet=couverture&volet=planifier')
  await page.getByText('Fichier des moyens').click()
  const open = (name: string, content: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
  await open('moyens.json', '{ "G": "six" }')
  await expect(page.getByText('moyens illisibles : G : « six » reçu')).toBeVisible()
  await expect(page.getByText('groupes de 6')).toBeVisible()
  await open('moyens.json', '{ "G": 9 }')
  await expect(page.getByText('groupes de 9')).toBeVisible()
})
