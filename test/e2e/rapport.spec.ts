import type { Page } from '@playwright/test'
import type { ScenarioLu } from '../../src/domain/scenario/compact.ts'
import { formatScenariosLien } from '../../src/state/scenario/link.ts'
import { imprime } from '../../src/text/couverture/rapport-imprime.ts'
import { expect, LOURD, openPage, test, WITHOUT_MAP } from './support.ts'

test.use({ viewport: WITHOUT_MAP })

const RAPPORT =
  '/?v=2&onglet=couverture&territoire=epci:200071082&offre=ateliers&mode=voiture&minutes=8&volet=rapport'

const opening = (nom: string, lon: number, lat: number): ScenarioLu => ({
  nom,
  modifications: [
    { type: 'ajout', id: `n${lon}`, nom, lon, lat, commune: '', nature: 'atelier', places: 8, dates: null },
  ],
})
const SCENARIOS = [opening('À Mazirat', 2.51, 46.19), opening('À Désertines', 2.62, 46.35)]

async function openReport(page: Page, scenarios: readonly ScenarioLu[]): Promise<void> {
  const hash = scenarios.length === 0 ? '' : `#scenario=${await formatScenariosLien(scenarios)}`
  await openPage(page, `${RAPPORT}${hash}`)
  await expect(page.locator('.rap-carte')).toHaveCount(1 + scenarios.length)
  await expect(page.getByRole('button', { name: imprime.imprimer })).toBeEnabled()
}

test(
  'today and two scenarios stand side by side in one report, and each picture says which it is',
  LOURD,
  async ({ page }) => {
    await openReport(page, SCENARIOS)
    const names = [imprime.aujourdhui, ...SCENARIOS.map(({ nom }) => imprime.avec(nom))]
    await expect(page.locator('.rap-cartes figcaption strong')).toHaveText(names)
    await expect(page.locator('.couv-courbe h2')).toHaveText(names.map(imprime.courbe))
    for (const [i, name] of names.entries())
      await expect(page.locator('.rap-carte title').nth(i)).toContainText(name)
    // Today first: its sentence is the report's, the others follow with their names.
    const today = await page.locator('.rap-phrase').innerText()
    const table = page.getByRole('table').filter({ hasText: imprime.coteACote.gagnes })
    await expect(table.getByRole('row')).toHaveCount(4)
    await expect(table.getByRole('row').nth(1)).toContainText(imprime.aujourdhui)
    for (const name of names.slice(1)) await expect(table.getByRole('row', { name })).toContainText(/\+ \d/)
    for (const { nom } of SCENARIOS)
      await expect(page.getByRole('heading', { name: imprime.proposition.titre(nom) })).toBeVisible()

    // Places with the offer are told from those without.
    for (const genre of ['oui', 'non', 'ajoute'])
      await expect(page.locator(`.rap-carte .rap-lieu[data-genre=${genre}]`).first()).toBeVisible()

    // The link of the report carries both, to a browser that knows neither.
    await page.getByRole('button', { name: imprime.lien }).click()
    const link = await page.getByRole('textbox').last().inputValue()
    expect(link).toMatch(/#.*scenario=v1\.d[\w-]+~v1\.d[\w-]+$/)
    await page.evaluate(() => localStorage.clear())
    await page.goto('about:blank')
    await page.goto(link)
    await expect(page.locator('.rap-cartes figcaption strong')).toHaveText(names)
    await expect(page.locator('.rap-phrase')).toHaveText(today)

    await page.getByRole('checkbox', { name: SCENARIOS[1]?.nom ?? '' }).uncheck()
    await expect(page.locator('.rap-cartes figcaption strong')).toHaveText(names.slice(0, 2))
  },
)

test('on paper two scenarios keep to their pages', async ({ page }) => {
  await openReport(page, SCENARIOS)
  await page.emulateMedia({ media: 'print' })
  const width = await page.locator('.rap').evaluate((node) => node.scrollWidth - node.clientWidth)
  expect(width).toBeLessThanOrEqual(0)
  await expect(page.locator('.rap-pas-pret')).toHaveCount(0)
})

test('a report printed before it is ready says so on paper', async ({ page }) => {
  // The cells never come: no figure is there yet.
  await page.route(/\/data\/.*carreaux.*/, () => undefined)
  await page.goto(RAPPORT)
  const sentence = page.getByText(imprime.pasPret)
  await expect(sentence).toBeAttached()
  await expect(sentence).toBeHidden()
  await expect(page.getByRole('button', { name: imprime.imprimer })).toBeDisabled()
  await page.emulateMedia({ media: 'print' })
  await expect(sentence).toBeVisible()
})
