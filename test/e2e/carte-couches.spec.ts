import type { Page } from '@playwright/test'
import { PALETTES, THEMES } from '../../src/map/style/palette.ts'
import { findColour } from './pixels.ts'
import { expect, LOURD, openPage, TOUTES, test, testAccessible } from './support.ts'

test.use({ carteNette: true })

const LINK = '/?onglet=couverture&territoire='
const wifi = (page: Page) => page.getByRole('checkbox', { name: 'Wifi gratuit' })

test(
  'Wi-Fi is a layer: ticked by keyboard, kept in the link, with its legend, count and source',
  LOURD,
  async ({ page }) => {
    await openPage(page, `${LINK}commune:33063`)
    await wifi(page).focus()
    await page.keyboard.press('Space')
    await expect(wifi(page)).toBeChecked()
    await expect(page).toHaveURL(/couches=[^&]*\bwifi\b/)
    const legend = page.getByRole('list', { name: 'Wifi gratuit' })
    await expect(legend.getByRole('listitem')).toHaveText([
      'Dit avoir le wifi gratuit',
      'Dit ne pas l’avoir',
      'Ne le dit pas',
    ])
    const layer = page.locator('.couv-couche').filter({ has: legend })
    await expect(layer).toContainText('1 lieu avec wifi gratuit')
    await expect(layer).toContainText(
      'Source : Lieux et ateliers du jeu pilote, d’après des articles publics (2017 à 2023).',
    )
    await page.reload()
    await expect(wifi(page)).toBeChecked()
  },
)

test('where no place says, the layer says that nobody knows', async ({ page }) => {
  await openPage(page, `${LINK}epci:200071082&couches=lieux,wifi`)
  await expect(page.getByText(/aucun des \d+ lieux ne dit s’il a le wifi gratuit/).first()).toBeVisible()
  await expect(page.getByText('avec wifi gratuit')).toHaveCount(0)
})

test('the map draws the badge, and a click on it opens the place', LOURD, async ({ page }) => {
  const canvas = page.locator('.map-dessin canvas')
  const inked = () => findColour(canvas, PALETTES.clair.wifi)
  await openPage(page, `${LINK}commune:33063&couches=lieux`)
  await expect(canvas).toBeVisible()
  await expect(page.getByText(/lieux? visibles?/)).toBeVisible()
  await expect.poll(() => inked()).toEqual([])
  await wifi(page).check()
  await expect.poll(async () => (await inked()).length).toBeGreaterThan(40)
  const pixels = await inked()
  const middle = (axis: 0 | 1) => pixels.reduce((sum, p) => sum + p[axis], 0) / pixels.length
  await canvas.click({ position: { x: middle(0), y: middle(1) } })
  await expect(
    page.getByRole('heading', { name: 'Bornes Wi-Fi gratuites de la Ville de Bordeaux' }),
  ).toBeVisible()
})

testAccessible('the Wi-Fi layer', async (page) => {
  await openPage(page, `${LINK}commune:33063&couches=lieux,wifi`)
  await expect(page.getByText('1 lieu avec wifi gratuit')).toBeVisible()
})

for (const theme of THEMES) {
  // By night in `epreuve`: colours of both are held by map/style.
  if (theme !== 'clair' && !TOUTES) continue
  test(
    `the map of a scenario tells who wins, who loses, who keeps and who stays without (${theme})`,
    LOURD,
    async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme === 'clair' ? 'light' : 'dark' })
      // Near enough for squares of several pixels, far enough for all four states.
      await openPage(page, '/?onglet=couverture&volet=simuler&minutes=10#carte=11/46.208/2.568')
      const canvas = page.locator('.map-dessin canvas')
      await page.getByText('L’exemple de Montluçon, pas à pas').click()
      await page.getByRole('button', { name: 'Fermer ces quatre communes' }).click()
      await expect(page.locator('.scen-figure .scen-perdu')).toBeVisible()
      const commune = page.locator('select[name=commune]')
      await expect(commune.locator('option[value="03167"]')).toBeAttached()
      await commune.selectOption('03167')
      await page.getByRole('button', { name: 'Ajouter ce lieu' }).click()
      await expect(page.getByRole('list', { name: 'Ce qui change' }).getByRole('listitem')).toHaveText([
        'Gagnent un lieu à portée',
        'N’ont plus de lieu à portée',
        'Restent sans lieu à portée',
        'Avaient déjà un lieu à portée, et le gardent',
        'Réponse inconnue, avant ou après',
      ])
      // The pilot's places all say what they offer: no square without an answer.
      for (const state of ['atteinte', 'nonAtteinte', 'resteHors', 'dejaAtteinte'] as const) {
        const count = async () => (await findColour(canvas, PALETTES[theme][state])).length
        await expect.poll(count, { message: state }).toBeGreaterThan(5)
      }
    },
  )
}
