import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { FRANCE_DIR } from '../../support/files/data-dirs.ts'
import { FRANCE_URL } from '../addresses.ts'
import { openEtat } from '../etats.ts'
import { printed, QUATORZE_POINTS } from '../imprime.ts'
import { countPages, LUNDI } from '../keyboard.ts'
import { expect, LOURD, test, WITHOUT_MAP } from '../support.ts'
import { FEUILLES } from './feuilles.ts'

/** Paper in the two complete languages, as large, as short and as clean as the French; the commas of the Arabic screen too. */
test.use({ viewport: WITHOUT_MAP })
test.beforeEach(async ({ page }) => page.clock.setFixedTime(LUNDI))

/** The comma of French after a word in Arabic letters. */
const VIRGULE_LATINE = /[\u0621-\u064a],/

for (const langue of ['en', 'ar'] as const)
  test(
    `what prints in ${langue} is one page, two for dates, in 14 points, with nothing to press`,
    LOURD,
    async ({ page }) => {
      for (const [papier, , etat] of FEUILLES)
        await test.step(papier, async () => {
          await openEtat(page, etat(langue))
          await expect(page.locator(papier)).toBeAttached()
          const { texts, controls } = await printed(page)
          expect(texts.length).toBeGreaterThan(5)
          expect(controls).toEqual([])
          expect(texts.filter(({ px }) => px < QUATORZE_POINTS - 0.01)).toEqual([])
          expect(texts.map(({ text }) => text).filter((text) => VIRGULE_LATINE.test(text))).toEqual([])
          // Dates are a list, which may take a second.
          const most = papier === '.agenda-papier' ? 2 : 1
          expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(most)
        })
    },
  )

test('a pictogram of the printed guide is never on the line before its words', async ({ page }) => {
  const etat = FEUILLES.find(([papier]) => papier === '.guide-papier')?.[2]
  if (etat === undefined) throw new Error('the guide prints')
  await openEtat(page, etat('ar'))
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.guide-papier .guide-signee').first()).toBeVisible()
  for (const width of [500, 560, 620, 680, 740]) {
    await page.setViewportSize({ width, height: 900 })
    // The room of the pictogram, and at least a letter beside it.
    const [all, alone] = await page.locator('.guide-papier .guide-signee').evaluateAll((signed) => {
      const isAlone = (one: Element) =>
        (one.getClientRects()[0]?.width ?? 0) <
        Number.parseFloat(getComputedStyle(one).paddingInlineStart) + 2
      return [signed.length, signed.filter(isAlone).length]
    })
    expect(all).toBeGreaterThan(5)
    expect(alone).toBe(0)
  }
})

test('the Arabic sheet of a place with hours has no comma of French', LOURD, async ({ page }) => {
  test.skip(!existsSync(join(FRANCE_DIR, 'manifest.json')), 'the open data are not there')
  await page.goto(`${FRANCE_URL}?lieu=la-creuse_50&langue=ar`)
  await expect(page.locator('.lieu-semaine caption')).toContainText('،')
  const lines = (await page.locator('body').innerText()).split('\n')
  expect(lines.length).toBeGreaterThan(30)
  expect(lines.filter((line) => VIRGULE_LATINE.test(line))).toEqual([])
})
