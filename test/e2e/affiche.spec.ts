import type { Page } from '@playwright/test'
import { countPages, LUNDI } from './keyboard.ts'
import { expect, expectAccessible, heavyIf, test, WITHOUT_MAP } from './support.ts'

test.use({ viewport: WITHOUT_MAP })

const FORMATS = { A4: 595, A5: 420 } as const
type Format = keyof typeof FORMATS

/** Opens the poster of December of all the pilot. */
async function openPoster(page: Page, format: Format) {
  await page.clock.setFixedTime(LUNDI)
  await page.goto('/?onglet=orienter&volet=affiche')
  await page.getByRole('combobox', { name: 'Mois' }).selectOption({ label: 'décembre 2026' })
  await page.getByRole('radio', { name: format }).check()
  await expect(page.locator(`.affiche[data-format="${format.toLowerCase()}"]`)).toBeVisible()
}

/** One page of its size, in 14 points or more, nothing cut; on paper as on the screen. */
async function expectOnePage(page: Page, format: Format) {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  expect(countPages(pdf)).toBe(1)
  const [, width = '0'] = /\/MediaBox\s*\[0 0 ([\d.]+)/.exec(pdf.toString('latin1')) ?? []
  expect(Math.abs(Number(width) - FORMATS[format])).toBeLessThan(2)

  const poster = await page.locator('.affiche').evaluate((affiche) => {
    const bottomOf = (part: Element | null) => part?.getBoundingClientRect().bottom ?? 0
    const shown = [...affiche.querySelectorAll('.affiche-blocs > li[data-visible="true"]')]
    const list = bottomOf(affiche.querySelector('.affiche-blocs'))
    return {
      shown: shown.length,
      all: affiche.querySelectorAll('.affiche-blocs > li').length,
      cut: shown.filter((li) => bottomOf(li) > list + 1).length,
      out: bottomOf(affiche.querySelector('footer')) - bottomOf(affiche),
      left: affiche.querySelector('.affiche-autres')?.textContent ?? '',
      smallestPt: Math.min(
        ...[...affiche.querySelectorAll('p, h3, h4, li, span, b')].map(
          (t) => Number.parseFloat(getComputedStyle(t).fontSize) * 0.75,
        ),
      ),
    }
  })
  expect(poster.shown).toBeGreaterThan(0)
  expect(poster.cut).toBe(0)
  expect(poster.out).toBeLessThanOrEqual(1)
  expect(poster.left.includes(String(poster.all - poster.shown))).toBe(poster.all > poster.shown)
  expect(poster.smallestPt).toBeGreaterThanOrEqual(13.99)
}

for (const format of ['A4', 'A5'] as const) {
  test(
    `the poster of the month is one ${format} page, in 14 points or more, nothing cut`,
    heavyIf(format !== 'A4'),
    async ({ page }) => {
      await openPoster(page, format)
      await expect(page.locator('.affiche-editeur')).toHaveCount(0)
      await expectAccessible(page)
      await expectOnePage(page, format)
    },
  )
}

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><rect width="90" height="30" fill="#8a1538"/></svg>`

for (const [format, nom] of [
  ['A5', 'Le numérique à Montluçon'],
  ['A4', 'Le numérique à Montluçon et dans toutes les communes '.repeat(2).trim()],
] as const)
  test(
    `the ${format} poster of a town hall bears its name, logo and colour, and keeps to its page`,
    heavyIf(format !== 'A5'),
    async ({ page }) => {
      const couleurs = { accent: '#8a1538', accentSombre: '#f0a8bd' }
      const json = { nom, organisme: 'Mairie de Montluçon', logo: 'logo.svg', couleurs }
      await page.route('**/configuration.json', (route) => route.fulfill({ json }))
      await page.route('**/logo.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: LOGO }))
      // Paper is white, whatever the screen is: so is what is shown of it.
      await page.emulateMedia({ colorScheme: 'dark' })
      await openPoster(page, format)
      const editeur = page.locator('.affiche-editeur')
      await expect(editeur).toHaveText(`${nom}Mairie de Montluçon`)
      await expect(editeur).toHaveCSS('color', 'rgb(138, 21, 56)')
      await expect(page.locator('.affiche header')).toHaveCSS('background-color', 'rgb(138, 21, 56)')
      await expect(page.locator('.affiche header')).toHaveCSS('color', 'rgb(255, 255, 255)')
      await expect
        .poll(() => editeur.locator('img').evaluate((logo: HTMLImageElement) => logo.naturalWidth))
        .toBeGreaterThan(0)
      await expectAccessible(page)
      await expectOnePage(page, format)
    },
  )

test('the poster of one commune names its dates, its address and the link in clear', async ({ page }) => {
  await openPoster(page, 'A4')
  await page.getByRole('combobox', { name: 'Commune ou quartier' }).selectOption({ label: 'Quinssaines' })
  const poster = page.locator('.affiche')
  await expect(poster).toContainText('Les jeudis 3, 10 et 17 décembre')
  await expect(poster).toContainText('de 10 h à 11 h 30')
  await expect(poster.locator('.affiche-lien')).toContainText('territoire=commune:03212')
  await expect(poster.getByRole('img', { name: /Code à photographier/ })).toBeVisible()
})
