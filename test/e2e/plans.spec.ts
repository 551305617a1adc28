import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { STREET_INKS } from '../../src/map/style/street-inks.ts'
import { FRANCE_DIR, ROOT } from '../support/files/data-dirs.ts'
import { FRANCE_URL } from './addresses.ts'
import { addAteliers } from './corse-ateliers.ts'
import { countPages, LUNDI } from './keyboard.ts'
import { findColour } from './pixels.ts'
import { expect, expectAccessible, heavyIf, LOURD, openPage, test, WITHOUT_MAP } from './support.ts'

test.use({ viewport: WITHOUT_MAP, carteNette: true })

test.skip(!existsSync(join(FRANCE_DIR, 'manifest.json')), 'the open data are not there')

const DOSSIER = join(ROOT, 'test/.output/plans')

/** Keeps what would be printed, to be looked at. */
async function keepPdf(page: Page, name: string): Promise<Buffer> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  mkdirSync(DOSSIER, { recursive: true })
  writeFileSync(join(DOSSIER, name), pdf)
  return pdf
}

for (const [name, territoire, title, drawn, count] of [
  ['ajaccio', 'commune:2A004', 'Plan des rues autour du lieu', 'path', 10],
  [
    'gueret',
    'commune:23096',
    'Plan des communes autour du lieu, avec leur distance à vol d’oiseau',
    'text',
    4,
  ],
] as const) {
  test(`the printed sheet of a place has its map: ${name}`, heavyIf(name !== 'ajaccio'), async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes')
    })
    await openPage(page, `${FRANCE_URL}?onglet=trouver&territoire=${territoire}`)
    await page.locator('.trouver-card').first().getByRole('heading').getByRole('link').click()
    await page.locator('.lieu-imprimer').click()
    await expect(page.locator('body[data-printed]')).toHaveCount(1)
    await page.emulateMedia({ media: 'print' })
    const map = page.getByRole('img', { name: title })
    await expect(map).toBeVisible()
    await expect.poll(() => map.locator(drawn).count()).toBeGreaterThan(count)
    await keepPdf(page, `feuille-${name}.pdf`)
  })
}

test('the maps of a report have streets, a north and a scale', async ({ page }) => {
  await openPage(
    page,
    `${FRANCE_URL}?v=2&onglet=couverture&territoire=commune:2A004&offre=lieux&mode=voiture&minutes=13&volet=rapport`,
  )
  const map = page.locator('.rap-carte').first()
  await expect(map.locator('.rap-rues path').first()).toBeAttached()
  await expect(map.getByText('N', { exact: true })).toBeAttached()
  await expect(page.getByText(/^Rues : .*OpenStreetMap/).first()).toBeVisible()
  await keepPdf(page, 'rapport.pdf')
})

test(
  'the image of the report has the streets, their source, a north and a scale',
  LOURD,
  async ({ page }) => {
    await openPage(
      page,
      `${FRANCE_URL}?v=2&onglet=couverture&territoire=commune:2A004&offre=lieux&mode=voiture&minutes=13&volet=rapport`,
    )
    await expect(page.locator('.rap-carte .rap-rues path').first()).toBeAttached()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'La carte en image (PNG)' }).click()
    const file = join(DOSSIER, 'rapport.png')
    await (await download).saveAs(file)
    const png = readFileSync(file)
    // As wide as an A4 page at 190 points an inch or more.
    expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(1500)
    // The page's own headers let no test write into it.
    const blank = await page.context().newPage()
    await blank.setContent(`<img alt="carte" src="data:image/png;base64,${png.toString('base64')}">`)
    const image = blank.getByRole('img', { name: 'carte' })
    const { trait, lisere } = STREET_INKS.papier
    for (const ink of [trait.principale, trait.secondaire, lisere]) {
      await expect.poll(async () => (await findColour(image, ink)).length, ink).toBeGreaterThan(500)
    }
  },
)

for (const [name, format, commune, drawn, title] of [
  ['commune', 'a4', 'Appietto', 1, 'Plan des rues autour du lieu'],
  ['commune', 'a5', 'Bonifacio', 1, 'Plan des rues autour du lieu'],
  // From so far no street can be told from another: the communes are named.
  ['territoire', 'a4', '', 4, /^Plan des communes/],
] as const) {
  test(
    `the poster has a map of where to go, on one page: ${name} ${format}`,
    heavyIf(format !== 'a5'),
    async ({ page }) => {
      await page.clock.setFixedTime(LUNDI)
      await addAteliers(page)
      await openPage(page, `${FRANCE_URL}?v=2&onglet=orienter&territoire=departement:2A&volet=affiche`)
      await page.getByRole('combobox', { name: 'Mois' }).selectOption({ label: 'décembre 2026' })
      const communes = page.getByRole('combobox', { name: 'Commune ou quartier' })
      if (commune !== '') await communes.selectOption({ label: commune })
      await page.getByRole('radio', { name: format.toUpperCase() }).check()
      const poster = page.locator(`.affiche[data-format="${format}"]`)
      const plan = poster.getByRole('img', { name: title })
      await expect(plan).toBeVisible()
      await expect.poll(() => plan.locator(drawn === 1 ? 'path' : 'text').count()).toBeGreaterThan(3)
      await expect(poster.locator('.affiche-blocs > li[data-visible="true"]')).toHaveCount(drawn)
      // Alone it is "here"; several bear the numbers of their dates.
      await expect(poster.locator('.affiche-numero')).toHaveText(
        drawn === 1 ? [] : Array.from({ length: drawn }, (_, i) => String(i + 1)),
      )
      if (drawn === 1) await expect(poster.getByText(/^Rues : ©/)).toBeVisible()
      await expectAccessible(page)
      expect(countPages(await keepPdf(page, `affiche-${name}-${format}.pdf`))).toBe(1)
    },
  )
}

test('where there are no roads the poster has the communes around and how far they are', async ({ page }) => {
  await page.clock.setFixedTime(LUNDI)
  await openPage(page, '/?onglet=orienter&volet=affiche')
  await page.getByRole('combobox', { name: 'Mois' }).selectOption({ label: 'décembre 2026' })
  await page.getByRole('combobox', { name: 'Commune ou quartier' }).selectOption({ label: 'Quinssaines' })
  const plan = page.locator('.affiche').getByRole('img', { name: /^Plan des communes autour du lieu/ })
  await expect(plan.locator('text').filter({ hasText: ' km' }).first()).toBeAttached()
  expect(countPages(await keepPdf(page, 'affiche-sans-routes.pdf'))).toBe(1)
})
