import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { NOMS_DE_LANGUES } from '../../../src/text/langue/noms.ts'
import { FRANCE_DIR } from '../../support/files/data-dirs.ts'
import { readQr } from '../../support/oracles/read-qr.ts'
import { FRANCE_URL } from '../addresses.ts'
import { openEtat } from '../etats.ts'
import { countPages, LUNDI } from '../keyboard.ts'
import { estTraduitEn } from '../mots.ts'
import { expect, LOURD, test, WITHOUT_MAP } from '../support.ts'
import { FEUILLES, ficheEn } from './feuilles.ts'

test.use({ viewport: WITHOUT_MAP })
test.beforeEach(async ({ page }) => page.clock.setFixedTime(LUNDI))

/** What the code on a sheet says to who photographs it. */
const readCode = async (page: Page, papier: string): Promise<string> =>
  readQr(
    await page.locator(`${papier} svg:has(path[fill="black"])`).evaluate((svg) => {
      const border = 2
      const size = Number(svg.getAttribute('viewBox')?.split(' ')[2]) - 2 * border
      const dark = new Set(
        svg
          .querySelector('path')
          ?.getAttribute('d')
          ?.match(/M\d+ \d+/g),
      )
      const rank = Array.from({ length: size }, (_, i) => i + border)
      return rank.map((y) => rank.map((x) => dark.has(`M${x} ${y}`)))
    }),
  )

for (const langue of ['falc', 'en', 'ar', 'tr', 'pt'] as const) {
  const { aRelire } = NOMS_DE_LANGUES[langue]
  const sheets = FEUILLES.filter(([, module]) => estTraduitEn(langue, module))
  test(
    `what prints in ${langue} says that nobody has read the translation; its code opens the page in ${langue}`,
    LOURD,
    async ({ page }) => {
      expect(sheets.length).toBeGreaterThan(1)
      for (const [papier, , etat, hasCode] of sheets)
        await test.step(papier, async () => {
          await openEtat(page, etat(langue))
          await page.emulateMedia({ media: 'print' })
          const note = page.locator(`${papier} .note`).filter({ hasText: `${aRelire}.` })
          await expect(note).toBeVisible()
          await page.emulateMedia({ media: 'screen' })
          // The view behind it says so too.
          const said = page.locator('main .note:visible').filter({ hasText: `${aRelire}.` })
          await expect(said).not.toHaveCount(0)
          // What is printed for who has no camera opens in the language too.
          if (papier !== '.guide-papier')
            await expect(page.locator(papier)).toContainText(new RegExp(`https?://\\S+[?&]langue=${langue}`))
          if (!hasCode) return
          const code = await readCode(page, papier)
          expect(new URL(code).searchParams.getAll('langue')).toEqual([langue])
        })
    },
  )
}

test('a sheet in French leaves the language out of its code', LOURD, async ({ page }) => {
  for (const [papier, , etat, hasCode] of FEUILLES)
    if (hasCode) {
      await openEtat(page, etat('fr'))
      const code = new URL(await readCode(page, papier))
      expect(code.searchParams.has('langue')).toBe(false)
      expect(code.search.length).toBeGreaterThan(8)
    }
})

for (const [langue, nom] of [
  ['en', 'anglais'],
  ['ar', 'arabe'],
  ['tr', 'turc'],
  ['pt', 'portugais'],
  ['falc', 'FALC'],
] as const)
  test(
    `two choices for one person keep to one page beside their French: ${langue}`,
    LOURD,
    async ({ page }) => {
      test.skip(!existsSync(join(FRANCE_DIR, 'manifest.json')), 'the open data are not there')
      await page.goto(`${FRANCE_URL}?onglet=orienter&depart=23096&territoire=departement:23`)
      const boxes = page.getByRole('checkbox', { name: /^Choisir pour la fiche/ })
      for (const i of [0, 1]) await boxes.nth(i).check()
      await page.getByRole('button', { name: 'Préparer la fiche' }).click()
      await page.getByRole('radio', { name: nom }).check()
      await expect(page.locator('.feuille-bloc [data-parle]')).toHaveCount(2)
      await expect(page.locator('.feuille-plan-point')).not.toHaveCount(0)
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
      expect(countPages(pdf)).toBe(1)
      await page.emulateMedia({ media: 'print' })
      const sizes = await page
        .locator('.feuille :is(p, dt, dd, b)')
        .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)))
      expect(Math.min(...sizes)).toBeGreaterThan(14 / 0.75 - 0.01)
    },
  )

test('in an English page the sheet is English, French is the language of whoever asks for it', async ({
  page,
}) => {
  await openEtat(page, ficheEn('en'))
  await expect(page.getByRole('radio', { name: 'English' })).toBeChecked()
  await expect(page.locator('[data-parle]')).toHaveCount(0)
  await page.getByRole('radio', { name: 'French', exact: true }).check()
  const theirs = page.locator('.feuille-bloc [data-parle="fr"]')
  await expect(theirs).toHaveAttribute('lang', 'fr')
  await expect(theirs).toContainText('Contact')
  await expect(theirs).toContainText(/gratuit|demander/i)
  const messages = page.locator('.orienter-message')
  await expect(messages.filter({ hasText: 'Text message in French' }).locator('pre')).toHaveAttribute(
    'lang',
    'fr',
  )
  await expect(messages.filter({ hasText: 'Text message in English' }).locator('pre')).not.toHaveAttribute(
    'lang',
  )
  // Nothing says that the French counts, nor that it is a translation.
  await expect(page.getByText('The French text is the reference.')).toHaveCount(0)
})
