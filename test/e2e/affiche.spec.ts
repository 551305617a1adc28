import { countPages, LUNDI } from './keyboard.ts'
import { expect, expectAccessible, heavyIf, test, WITHOUT_MAP } from './support.ts'

test.use({ viewport: WITHOUT_MAP })

for (const [format, widthPt] of [
  ['A4', 595],
  ['A5', 420],
] as const) {
  test(
    `the poster of the month is one ${format} page, in 14 points or more, nothing cut`,
    heavyIf(format !== 'A4'),
    async ({ page }) => {
      await page.clock.setFixedTime(LUNDI)
      await page.goto('/?onglet=orienter&volet=affiche')
      await page.getByRole('combobox', { name: 'Mois' }).selectOption({ label: 'décembre 2026' })
      await page.getByRole('radio', { name: format }).check()
      await expect(page.locator(`.affiche[data-format="${format.toLowerCase()}"]`)).toBeVisible()
      await expectAccessible(page)

      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
      expect(countPages(pdf)).toBe(1)
      const [, width = '0'] = /\/MediaBox\s*\[0 0 ([\d.]+)/.exec(pdf.toString('latin1')) ?? []
      expect(Math.abs(Number(width) - widthPt)).toBeLessThan(2)

      const poster = await page.locator('.affiche').evaluate((affiche) => {
        const list = affiche.querySelector('.affiche-blocs')?.getBoundingClientRect()
        const shown = [...affiche.querySelectorAll('.affiche-blocs > li[data-visible="true"]')]
        return {
          shown: shown.length,
          all: affiche.querySelectorAll('.affiche-blocs > li').length,
          cut: shown.filter((li) => li.getBoundingClientRect().bottom > (list?.bottom ?? 0) + 1).length,
          left: affiche.querySelector('.affiche-autres')?.textContent ?? '',
          smallestPt: Math.min(
            ...[...affiche.querySelectorAll('p, h3, h4, li, span')].map(
              (t) => Number.parseFloat(getComputedStyle(t).fontSize) * 0.75,
            ),
          ),
        }
      })
      expect(poster.shown).toBeGreaterThan(0)
      expect(poster.cut).toBe(0)
      expect(poster.left.includes(String(poster.all - poster.shown))).toBe(poster.all > poster.shown)
      expect(poster.smallestPt).toBeGreaterThanOrEqual(13.99)
    },
  )
}

test('the poster of one commune names its dates, its address and the link in clear', async ({ page }) => {
  await page.clock.setFixedTime(LUNDI)
  await page.goto('/?onglet=orienter&volet=affiche')
  await page.getByRole('combobox', { name: 'Mois' }).selectOption({ label: 'décembre 2026' })
  await page.getByRole('combobox', { name: 'Commune ou quartier' }).selectOption({ label: 'Quinssaines' })
  const poster = page.locator('.affiche')
  await expect(poster).toContainText('Les jeudis 3, 10 et 17 décembre')
  await expect(poster).toContainText('de 10 h à 11 h 30')
  await expect(poster.locator('.affiche-lien')).toContainText('territoire=commune:03212')
  await expect(poster.getByRole('img', { name: /Code à photographier/ })).toBeVisible()
})
