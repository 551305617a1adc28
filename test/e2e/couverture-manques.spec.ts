import type { Page } from '@playwright/test'
import { expect, LOURD, openPage, test, testAccessible } from './support.ts'

const LINK = '/?onglet=couverture&territoire=epci:200071082'
const sentence = (page: Page) => page.locator('.couv-phrase')
const table = (page: Page) => page.getByRole('table').first()

test('a damaged question falls back to the defaults and says so', async ({ page }) => {
  await openPage(page, `${LINK}&minutes=999&offre=tout&mode=avion&par=quartier`)
  await expect(page.getByRole('alert')).toContainText('offre, mode, minutes, par')
  await expect(page.getByRole('slider')).toHaveValue('20')
})

test(
  'without cells file the figure is missing, said so, and the places remain',
  LOURD,
  async ({ page, watch }) => {
    await page.route('**/carreaux.*.parquet*', (route) => route.fulfill({ status: 404, body: '' }))
    await openPage(page, LINK)
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('Les données n’ont pas pu être lues.')
    await expect(alert).toContainText('carreaux')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.unroute('**/carreaux.*.parquet*')
    await alert.getByRole('button', { name: 'Réessayer' }).click()
    await expect(sentence(page)).toBeVisible()
    watch.consoleErrors.length = 0
  },
)

test(
  'with a garbled outlines file the figure and the table remain, and the map’s lack is said',
  LOURD,
  async ({ page, watch }) => {
    await page.route('**/communes.*.json*', (route) => route.fulfill({ body: '{"type":"Feat' }))
    await openPage(page, '/?onglet=couverture&territoire=commune:87085')
    await expect(page.locator('.territoire-nom')).toHaveText('Limoges')
    await expect(page.locator('main')).toContainText('Des contours de communes n’ont pas pu être lus')
    await expect(sentence(page)).toBeVisible()
    await expect(table(page)).toContainText('Limoges')
    watch.consoleErrors.length = 0
  },
)

test('without WebGL the table, the list and the card still answer', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await openPage(page, LINK)
  await expect(page.getByText('La carte ne peut pas s’afficher')).toBeVisible()
  await expect(sentence(page)).toBeVisible()
  await table(page).getByRole('button', { name: 'Domérat' }).click()
  await expect(page.getByRole('region', { name: 'Domérat, là où vivent le plus d’habitants' })).toBeVisible()
  await expect(page.getByText(/\d+ lieux visibles\./)).toBeVisible()
})

testAccessible('everything open', async (page) => {
  await openPage(page, `${LINK}&minutes=8&commune=03185&couches=lieux,frr,rural,qpv,population`)
  await expect(
    page.getByRole('region', { name: 'Montluçon, là où vivent le plus d’habitants' }),
  ).toContainText('Le plus proche')
  for (const summary of await page.locator('main summary').all()) await summary.click()
  // Scrolled, the headings of the table stay in sight and a row may lie half under them: not a small target.
  await page.locator('.app-panneau').evaluate((panel) => panel.scrollTo(0, 0))
})

for (const [width, height] of [
  [390, 844],
  [360, 225],
] as const) {
  test(`at ${width} × ${height} nothing is cut and nothing scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openPage(page, `${LINK}&minutes=8`)
    await expect(sentence(page)).toBeVisible()
    const { wide, over } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      over: [...document.querySelectorAll('main *')]
        .filter(
          (e) =>
            e.getBoundingClientRect().right > innerWidth + 1 &&
            !e.closest('.invisible, svg, details:not([open]) > :not(summary)'),
        )
        .map((e) => e.className),
    }))
    expect(wide).toBeLessThanOrEqual(0)
    expect(over).toEqual([])
  })
}
