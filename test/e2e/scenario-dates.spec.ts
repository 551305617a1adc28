import type { Page } from '@playwright/test'
import { expect, expectAccessible, openPage, test, WITHOUT_MAP } from './support.ts'

test.use({ viewport: WITHOUT_MAP })

const DEUX_SEMAINES =
  '/?onglet=couverture&volet=simuler&offre=ateliers&minutes=12&fenetre=2026-11-30..2026-12-13'

const figure = (page: Page) => page.locator('.scen-figure')

async function sessions(page: Page): Promise<number> {
  const text = await figure(page).innerText()
  return Number(/(\d+) séances?/.exec(text)?.[1])
}

async function addInCommune(page: Page, name: string): Promise<void> {
  await page.locator('select[name=commune]').selectOption({ label: name })
  await page.getByRole('button', { name: 'Ajouter ce lieu' }).click()
  await expect(page.locator('.scen-liste > li')).toHaveCount(1)
}

test('an added workshop counts on its dates, and its dates travel with the link and the file', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPage(page, DEUX_SEMAINES)
  await expect(figure(page)).toContainText('comme aujourd’hui')
  const before = await sessions(page)
  // Each week from the first day of the window: twice in two weeks.
  await addInCommune(page, 'Mazirat')
  await expect(figure(page)).toContainText(`au lieu de ${before}`)
  await expect.poll(() => sessions(page)).toBe(before + 2)
  const line = page.locator('.scen-liste > li')
  await expect(line).toContainText('chaque semaine à partir du 30 novembre 2026')

  await line.getByText('Changer les dates').click()
  await line.getByLabel('Ensuite').selectOption('unique')
  await line.getByLabel('Heure (facultatif)').fill('14:30')
  await expect(line).toContainText('une seule fois, le 30 novembre 2026, à 14 h 30')
  await expect.poll(() => sessions(page)).toBe(before + 1)
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Copier le lien de ce scénario' }).click()
  const link = await page.getByLabel('Le lien de ce scénario').inputValue()
  expect(link).toContain('scenario=v2.')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ateliers du scénario (tableau CSV à publier)' }).click()
  const csv = await readAll(await (await download).createReadStream())
  expect(csv).toContain('2026-11-30T14:30')

  await line.getByLabel('Première séance').fill('')
  await expect(line).toContainText('on ne sait pas s’il a lieu dans la période choisie')
  await expect.poll(() => sessions(page)).toBe(before)
})

test('a closure takes the sessions of its days, and seats are shared again', async ({ page }) => {
  await openPage(page, `${DEUX_SEMAINES}&lieu=pilote-saint-victor`)
  await expect(figure(page)).toContainText('comme aujourd’hui')
  const before = await sessions(page)
  const card = page.getByRole('region', { name: /^Que devient Atelier numérique de Saint-Victor/ })
  await card.getByLabel('Places par séance').fill('40')
  await card.getByRole('button', { name: 'Valider' }).click()
  await expect(figure(page)).toContainText(/Places pour 1.000 habitants\s: [\d,]+, au lieu de [\d,]+/)
  await expect(page.locator('.scen-table tbody')).toContainText('→')
  await card.getByText('Fermer pour un temps').first().click()
  await card.getByLabel('Du').fill('2026-11-30')
  await card.getByLabel('Au').fill('2026-12-06')
  await card.getByRole('button', { name: 'Fermer pour un temps' }).click()
  await expect(page.locator('.scen-liste')).toContainText('Ses séances de ces jours-là ne comptent plus')
  await expect.poll(() => sessions(page)).toBeLessThan(before)
})

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
