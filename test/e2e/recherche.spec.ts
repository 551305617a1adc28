import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { FRANCE_DIR } from '../support/files/data-dirs.ts'
import { FRANCE_URL } from './addresses.ts'
import { expect, LOURD, test, WIDE, WITHOUT_MAP } from './support.ts'

test.use({ viewport: WITHOUT_MAP })

test.skip(!existsSync(join(FRANCE_DIR, 'manifest.json')), 'the open data are not there')

/** What is typed, and the first that is offered. */
const ECRITS = [
  ['Bussière-Boffy', /^Val d['’]Issoire.*pour Bussière-Boffy/],
  ['bussiere bofy', /^Val d['’]Issoire.*pour Bussière-Boffy/],
  ['87000 limgoes', /^Limoges/],
  ['Paris 10e', /^Paris/],
  ['douai cedex', /^Douai/],
  ['2A004', /^Ajaccio/],
] as const

async function expectFound(page: Page, box: Locator) {
  for (const [typed, first] of ECRITS) {
    await box.fill(typed)
    await expect(page.getByRole('option').first()).toHaveText(first)
  }
}

for (const vue of ['?', '?volet=agenda', '?volet=guide', '?onglet=orienter']) {
  test(`the box of the start of ${vue} reads what people and envelopes write`, LOURD, async ({ page }) => {
    await page.goto(`${FRANCE_URL}${vue}`)
    await expectFound(page, page.locator('.depart-champ').getByRole('combobox').first())
  })
}

test('the box of the territory reads the same', LOURD, async ({ page }) => {
  await page.setViewportSize(WIDE)
  await page.goto(`${FRANCE_URL}?onglet=couverture`)
  await expectFound(page, page.getByRole('combobox', { name: 'Territoire' }))
})
