import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { PALETTES } from '../../src/map/style/palette.ts'
import { FRANCE_DIR, ROOT } from '../support/files/data-dirs.ts'
import { FRANCE_URL } from './addresses.ts'
import { addAteliers } from './corse-ateliers.ts'
import { countPages, LUNDI } from './keyboard.ts'
import { findColour } from './pixels.ts'
import { expect, expectAccessible, LOURD, openPage, test, WITHOUT_MAP } from './support.ts'

test.use({ viewport: WITHOUT_MAP, carteNette: true })

test.skip(!existsSync(join(FRANCE_DIR, 'manifest.json')), 'the open data are not there')

const AJACCIO = `${FRANCE_URL}?onglet=trouver&territoire=departement:2A&depart=2A004&mode=marche`
const DOSSIER = join(ROOT, 'test/.output/chemin')
const picture = (name: string) => join(DOSSIER, name)
const canvas = (page: Page) => page.locator('.map-dessin canvas')
const steps = (page: Page) => page.getByRole('list', { name: 'Le chemin, rue par rue' }).getByRole('listitem')
const total = (page: Page) => page.getByText(/^(À pied|En voiture) : [\d,]+ k?m, environ .+ par la route/)
const plan = (page: Page) => page.getByRole('img', { name: /^Petit plan des rues/ })

/** Keeps what would be printed, to be looked at. */
async function keepPdf(page: Page, name: string): Promise<Buffer> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  mkdirSync(DOSSIER, { recursive: true })
  writeFileSync(picture(name), pdf)
  return pdf
}

/** Opens a place of the list by keyboard, then its way. */
async function openWay(page: Page, number: number) {
  await page.locator('.trouver-card').nth(number).getByRole('heading').getByRole('link').focus()
  await page.keyboard.press('Enter')
  await pressWay(page)
}

async function pressWay(page: Page) {
  const button = page.getByRole('button', { name: /^Voir le chemin vers/ }).first()
  await button.focus()
  await page.keyboard.press('Enter')
}

for (const [name, width, height] of [
  ['telephone', 390, 844],
  ['ordinateur', 1440, 900],
] as const) {
  test(`the way to a place is told street by street, drawn and printed: ${name}`, LOURD, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openPage(page, AJACCIO)
    await openWay(page, 1)
    await expect(total(page)).toBeVisible()
    await expect(steps(page).first()).toContainText(/^(Prenez|Rejoignez)/)
    await expect.poll(() => steps(page).count()).toBeGreaterThan(2)
    await expect(page.getByText(/Rien n’est envoyé/)).toBeVisible()
    await expect(page.getByText(/^Routes : .*OpenStreetMap/).first()).toBeVisible()
    // The minutes of the way are those of the sheet.
    const [, minutes] = /environ (.+?) par la route/.exec((await total(page).textContent()) ?? '') ?? []
    await expect(page.locator('.lieu-tete')).toContainText(`environ ${minutes} à pied par la route`)
    await expect(plan(page).locator('[data-chemin]')).toHaveCount(1)
    await expect.poll(() => plan(page).locator('text').count()).toBeGreaterThan(3)
    await expectAccessible(page)
    await plan(page).scrollIntoViewIfNeeded()
    await page.screenshot({ path: picture(`plan-${name}.png`) })
    await page.locator('.chemin').scrollIntoViewIfNeeded()
    if (width < 1000) await page.getByRole('button', { name: 'Voir la carte' }).click()
    const drawn = async () => (await findColour(canvas(page), PALETTES.clair.chemin)).length
    await expect.poll(drawn).toBeGreaterThan(100)
    await page.screenshot({ path: picture(`carte-${name}.png`) })
    if (width < 1000)
      await page
        .getByRole('link', { name: 'Voir la liste' })
        .or(page.getByRole('button', { name: 'Voir la liste' }))
        .click()
    await keepPdf(page, `lieu-${name}.pdf`)
    await page.locator('.chemin').getByLabel('En voiture').check({ force: true })
    await expect(page.getByText(/^En voiture : /)).toBeVisible()
    await expect(page.getByText('Avec 3 minutes pour partir et se garer.')).toBeVisible()
    await page.getByRole('button', { name: /^Cacher le chemin/ }).click()
    await expect(steps(page)).toHaveCount(0)
  })
}

test('without WebGL the way is complete', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await openPage(page, AJACCIO)
  await openWay(page, 2)
  await expect(total(page)).toBeVisible()
  await expect.poll(() => steps(page).count()).toBeGreaterThan(2)
  await expect(plan(page)).toBeVisible()
})

test(
  'where there are no roads the way is an estimate, and a link with both ends once asked',
  LOURD,
  async ({ page }) => {
    await openPage(page, `${FRANCE_URL}?onglet=trouver&territoire=departement:23&depart=23096&mode=voiture`)
    await openWay(page, 1)
    await expect(page.getByText('Nous n’avons pas les routes d’ici.')).toBeVisible()
    await expect(page.getByText(/^À vol d’oiseau : .+ c’est une estimation\./)).toBeVisible()
    await page.getByRole('button', { name: 'Voir le chemin sur le web' }).click()
    const link = page.getByRole('link', { name: /avec le départ et l’arrivée/ })
    await expect(link).toHaveAttribute(
      'href',
      /engine=fossgis_osrm_car&from=46\.\d+%2C1\.\d+&to=46\.\d+%2C\d/,
    )
    await expectAccessible(page)
  },
)

test('a session in Dates has its way', LOURD, async ({ page }) => {
  await page.clock.setFixedTime(LUNDI)
  await addAteliers(page)
  await openPage(page, `${FRANCE_URL}?v=2&territoire=departement:2A&depart=2A006&mode=voiture&volet=agenda`)
  await pressWay(page)
  await expect(total(page)).toBeVisible()
  await expect.poll(() => steps(page).count()).toBeGreaterThan(1)
  await expectAccessible(page)
  // Its place is one tap away; back from it, the way is still open.
  await page.locator('.seance .lien-lieu').first().click()
  await expect(page.locator('.lieu-tete')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Voir le chemin vers/ })).toBeVisible()
  await page.goBack()
  await expect(total(page)).toBeVisible()
})

test('a proposal has its way, and the sheet prints it with a map of the arrival', LOURD, async ({ page }) => {
  await openPage(page, `${FRANCE_URL}?v=2&onglet=orienter&territoire=departement:2A&depart=2A004`)
  await pressWay(page)
  await expect(total(page)).toBeVisible()
  await page.locator('.orienter-choisir input').first().check({ force: true })
  await page
    .getByRole('button', { name: 'Faire la fiche' })
    .or(page.locator('.orienter-pied button'))
    .first()
    .click()
  await pressWay(page)
  await expect(total(page)).toBeVisible()
  await expect(plan(page)).toBeVisible()
  await expectAccessible(page)
  const pdf = await keepPdf(page, 'orienter.pdf')
  expect(countPages(pdf)).toBe(1)
})

test('an answer of the guide has its way', LOURD, async ({ page }) => {
  await page.goto(`${FRANCE_URL}?volet=guide`)
  await page.getByLabel('Votre commune').fill('ajaccio')
  await page.getByRole('option', { name: /^Ajaccio commune/ }).click()
  await page.getByRole('button', { name: 'À pied' }).click()
  await page.getByRole('button', { name: /Je ne sais pas encore/ }).click()
  await page.getByRole('button', { name: 'Peu importe' }).click()
  await expect(page.locator('.guide-reponse').first()).toBeVisible()
  await pressWay(page)
  await expect(total(page)).toBeVisible()
  await expectAccessible(page)
})
