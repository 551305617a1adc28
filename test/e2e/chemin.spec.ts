import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { PALETTES } from '../../src/map/style/palette.ts'
import { FRANCE_DIR, ROOT } from '../support/files/data-dirs.ts'
import { FRANCE_URL } from './addresses.ts'
import { findColour } from './pixels.ts'
import { expect, expectAccessible, openPage, test } from './support.ts'

test.skip(!existsSync(join(FRANCE_DIR, 'manifest.json')), 'the open data are not there')

const AJACCIO = `${FRANCE_URL}?onglet=trouver&territoire=departement:2A&depart=2A004&mode=marche`
const picture = (name: string) => join(ROOT, 'test/.output/chemin', name)
const canvas = (page: Page) => page.locator('.map-dessin canvas')
const steps = (page: Page) => page.getByRole('list', { name: 'Le chemin, rue par rue' }).getByRole('listitem')

/** Opens the first place of the list by keyboard, then its way. */
async function openWay(page: Page, number = 0) {
  const card = page.locator('.trouver-card').nth(number)
  await card.getByRole('heading').getByRole('link').focus()
  await page.keyboard.press('Enter')
  const button = page.getByRole('button', { name: /^Voir le chemin vers/ })
  await button.focus()
  await page.keyboard.press('Enter')
}

for (const [name, width, height] of [
  ['telephone', 390, 844],
  ['ordinateur', 1440, 900],
] as const) {
  test(`the way to a place is told street by street, by keyboard: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openPage(page, AJACCIO)
    await openWay(page, 3)
    await expect(page.getByText(/^À pied : [\d,]+ k?m, environ .+ par la route/)).toBeVisible()
    await expect(steps(page).first()).toContainText(/^(Prenez|Rejoignez)/)
    expect(await steps(page).count()).toBeGreaterThan(2)
    await expect(page.getByText(/Rien n’est envoyé/)).toBeVisible()
    await expect(page.getByText(/^Routes : .*OpenStreetMap/).first()).toBeVisible()
    await expectAccessible(page)
    await page.locator('.chemin').scrollIntoViewIfNeeded()
    await page.screenshot({ path: picture(`lieu-${name}.png`) })
    if (width < 1000) await page.getByRole('button', { name: 'Voir la carte' }).click()
    await expect
      .poll(async () => (await findColour(canvas(page), PALETTES.clair.chemin)).length)
      .toBeGreaterThan(100)
    await page.screenshot({ path: picture(`carte-${name}.png`) })
  })
}
