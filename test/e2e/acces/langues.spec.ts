import { NOMS_DE_LANGUES } from '../../../src/text/langue/noms.ts'
import { ETATS, etatsEn, inParts, openEtat } from '../etats.ts'
import { LUNDI } from '../keyboard.ts'
import { expect, expectAccessible, LOURD, TOUTES, test } from '../support.ts'
import { motsDesAutres, readUnmarked } from './mots-des-autres.ts'

const WIDTHS = [320, 390, 1440] as const
/** Languages that every state is looked at in, besides French. */
const LUES = ['falc', 'en', 'ar'] as const

test.beforeEach(async ({ page }) => page.clock.setFixedTime(LUNDI))

for (const [rang, langue] of LUES.entries()) {
  const { lang, dir = 'ltr' } = NOMS_DE_LANGUES[langue]
  for (const { n, part } of inParts(etatsEn(langue), WIDTHS.length)) {
    test(
      `every state in ${langue}: no accessibility violation, nothing sticks out, ${n}`,
      LOURD,
      async ({ page }) => {
        const words = motsDesAutres()
        for (const [i, etat] of part.entries()) {
          // Each state in one of the three; in all of them in `epreuve`.
          const isItsOwn = i % LUES.length === rang
          if (!isItsOwn && !TOUTES) continue
          await test.step(etat.nom, async () => {
            // On a phone first: a wide page has no button that opens the map.
            await page.setViewportSize({ width: 390, height: 844 })
            await openEtat(page, etat)
            const width = WIDTHS[(i + rang + Math.floor(i / WIDTHS.length)) % WIDTHS.length] ?? 390
            await page.setViewportSize({ width, height: 844 })
            await expect(page.locator('html')).toHaveAttribute('dir', dir)
            await expect(page.locator('html')).toHaveAttribute('lang', lang)
            await expect(page.locator('html')).toHaveAttribute('data-langue', langue)
            // The colours of a state are the same in each language: read in one.
            await expectAccessible(page, isItsOwn ? 'toutes' : 'sans couleurs')
            // What others wrote is marked as French where the view is in another language.
            if (lang !== 'fr' && etat.reste === undefined)
              expect.soft(await page.evaluate(readUnmarked, words), etat.nom).toEqual([])
            const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
            expect.soft(overflow, `${etat.nom}, ${width} px`).toBeLessThanOrEqual(0)
          })
        }
      },
    )
  }
}

// Light French in three widths, dark and forced colours in one (etats.spec.ts), and each language in one.
test('all the runs of axe over the states are 340 at most', () => {
  expect(ETATS.length * (WIDTHS.length + 2 + LUES.length)).toBeLessThanOrEqual(340)
})
