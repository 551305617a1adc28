import type { Page } from '@playwright/test'
import { imprime } from '../../src/text/couverture/rapport-imprime.ts'
import { chooseByTyping } from './keyboard.ts'
import { expect, LOURD, openPage, test, testAccessible, WIDE, WITHOUT_MAP } from './support.ts'

test.use({ viewport: WITHOUT_MAP })

const SIMULER = '/?onglet=couverture&volet=simuler&minutes=10'
const MAZIRAT = '03167'

/** The simulation once it has a figure. */
async function openSimulation(page: Page, link = SIMULER): Promise<void> {
  await openPage(page, link)
  await expect(page.locator('.scen-figure')).toBeVisible()
}

/** Adds a workshop in a commune, with the keyboard alone. */
async function addByKeyboard(page: Page, code = MAZIRAT): Promise<void> {
  const commune = page.locator('select[name=commune]')
  await expect(commune.locator(`option[value="${code}"]`)).toBeAttached()
  const name = await commune.locator(`option[value="${code}"]`).innerText()
  await chooseByTyping(commune, name, code)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Ajouter ce lieu' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.scen-liste > li')).not.toHaveCount(0)
}

const gain = (page: Page) => page.locator('.scen-figure .scen-gagne')

test('a place is added by keyboard, undone, done again, and survives a reload', async ({ page }) => {
  await openSimulation(page)
  await expect(page.locator('.scen-figure')).toContainText('Rien n’est changé pour l’instant')
  await addByKeyboard(page)
  await expect(gain(page)).toContainText('habitants de plus à portée')
  const won = await gain(page).innerText()
  await page.getByRole('button', { name: 'Annuler' }).press('Enter')
  await expect(gain(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Rétablir' }).press('Enter')
  await expect(gain(page)).toHaveText(won)
  await page.reload()
  await expect(gain(page)).toHaveText(won)
})

test('coordinates add a place too, and wrong ones say what was wanted', LOURD, async ({ page }) => {
  await openSimulation(page)
  await page.getByText('À des coordonnées').click()
  await page.getByLabel('Longitude (degrés)').fill('deux')
  await page.getByRole('button', { name: 'Ajouter ce lieu' }).click()
  await expect(page.getByRole('alert')).toContainText('longitude de −180 à 180')
  await page.getByLabel('Longitude (degrés)').fill('2,5123')
  await page.getByLabel('Latitude (degrés)').fill('46,1877')
  await page.getByRole('button', { name: 'Ajouter ce lieu' }).click()
  await expect(page.locator('.scen-liste > li')).toHaveCount(1)
})

test('a link gives the same figure in a new browser, and a damaged one a notice', async ({
  page,
  browser,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSimulation(page)
  await addByKeyboard(page)
  await expect(gain(page)).toBeVisible()
  const figure = await page.locator('.scen-barres').innerText()
  await page.getByRole('button', { name: 'Copier le lien de ce scénario' }).click()
  const link = await page.getByLabel('Le lien de ce scénario').inputValue()
  expect(link).toContain('scenario=v1.')
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const other = await context.newPage()
  await openSimulation(other, link)
  await expect(gain(other)).toBeVisible()
  await expect.poll(() => other.locator('.scen-barres').innerText()).toBe(figure)
  await other.reload()
  await expect(other.locator('.scen-choisir option')).toHaveCount(1)
  await context.close()
  const hurt = await browser.newContext({ serviceWorkers: 'block' })
  const broken = await hurt.newPage()
  await openSimulation(broken, link.replace(/scenario=v1\.d.{6}/, 'scenario=v1.dAAAAAA'))
  await expect(broken.getByText('Le scénario de ce lien est abîmé')).toBeVisible()
  await hurt.close()
})

test(
  'a second tab does not write, follows the first, and may take over',
  LOURD,
  async ({ page, context }) => {
    await openSimulation(page)
    const second = await context.newPage()
    await openSimulation(second)
    await expect(second.getByText('ouverts dans un autre onglet')).toBeVisible()
    await expect(second.getByRole('button', { name: 'Ajouter ce lieu' })).toBeDisabled()
    await addByKeyboard(page)
    await expect(gain(second)).toBeVisible()
    await second.getByRole('button', { name: 'Continuer dans cet onglet' }).click()
    await expect(second.getByRole('button', { name: 'Ajouter ce lieu' })).toBeEnabled()
    await expect(page.getByText('ouverts dans un autre onglet')).toBeVisible()
  },
)

test('the best places are proven under the strict headers, and added to the scenario', async ({ page }) => {
  const policies: string[] = []
  page.on('response', (response) => {
    if (/optimum.*worker/.test(response.url()))
      policies.push(response.headers()['content-security-policy'] ?? '')
  })
  await openSimulation(page)
  await page.getByRole('button', { name: 'Chercher les meilleurs endroits' }).click()
  await expect(page.getByText(/^Optimal \(prouvé\)/)).toBeVisible()
  expect(policies.some((policy) => policy.includes("'wasm-unsafe-eval'"))).toBe(true)
  const promised = await page.locator('.couv-carte .scen-phrase').innerText()
  await page.getByRole('button', { name: 'Tout ajouter au scénario' }).click()
  await expect(page.locator('.scen-liste > li')).toHaveCount(4)
  const number = (text: string) => text.replace(/[^\d]/g, '')
  await expect
    .poll(async () => number(await gain(page).innerText()))
    .toBe(number(promised.split('habitants')[0] ?? ''))
})

test('the report prints on A4 pages with its tables, maps and sources', async ({ page }) => {
  await openSimulation(page)
  await addByKeyboard(page)
  await page.getByRole('link', { name: 'Rapport' }).click()
  await expect(page.locator('.rap-carte')).toHaveCount(2)
  for (const titre of [
    'Comparer',
    imprime.coteACote.titre,
    imprime.manques.titre,
    imprime.proposition.titre('Scénario 1'),
    'Toutes les communes',
    'Méthode',
  ])
    await expect(page.getByRole('heading', { name: titre, exact: true })).toBeVisible()
  const communes = page.locator('.rap-bloc', {
    has: page.getByRole('heading', { name: 'Toutes les communes' }),
  })
  const rows = communes.locator('tbody tr')
  await expect(rows).toHaveCount(21)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden()
  await expect(page.locator('.map-vue')).toBeHidden()
  const width = await page.locator('.rap').evaluate((node) => node.scrollWidth - node.clientWidth)
  expect(width).toBeLessThanOrEqual(0)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.length).toBeGreaterThan(20_000)
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []
  expect(pages.length).toBeGreaterThan(2)
  expect(pages.length).toBeLessThan(12)
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/)
})

test('the map of the report is an image with its title and sources', LOURD, async ({ page }) => {
  await openPage(page, '/?onglet=couverture&volet=rapport')
  await expect(page.locator('.rap-carte')).toHaveCount(1)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'La carte en image (PNG)' }).click()
  // Named by territory, question and day.
  expect((await download).suggestedFilename()).toMatch(
    /^a-portee_ca-montlucon-communaute_carte_aujourd-hui_accompagnement-voiture-20min_\d{4}-\d\d-\d\d\.png$/,
  )
})

test('Montluçon is told step by step, and closing the four communes shows who would lose', async ({
  page,
}) => {
  await openSimulation(page)
  await page.getByText('L’exemple de Montluçon, pas à pas').click()
  await expect(page.getByText('5 communes sur 21')).toBeVisible()
  await expect(page.getByText(/réunissent 78\s% des habitants/)).toBeVisible()
  await page.getByRole('button', { name: 'Fermer ces quatre communes' }).click()
  await expect(page.locator('.scen-figure .scen-perdu')).toContainText('habitants de moins')
})

for (const volet of ['simuler', 'rapport']) {
  testAccessible(volet, async (page) => {
    await openPage(page, `/?onglet=couverture&volet=${volet}&minutes=10`)
    if (volet === 'simuler') {
      await expect(page.locator('.scen-figure')).toBeVisible()
      await addByKeyboard(page)
      await page.getByRole('button', { name: 'Chercher les meilleurs endroits' }).click()
      await expect(page.locator('[data-preuve=fini]')).toBeVisible()
    } else await expect(page.locator('.rap-carte')).toBeVisible()
  })
}

test('adding says what it brings and empties the form; a move takes the name along', async ({ page }) => {
  await openSimulation(page)
  await addByKeyboard(page)
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Ajouter ce lieu' }) })
  await expect(form.getByRole('status')).toContainText(/ajouté\..\+ [\d\s]+ habitants à portée/)
  await expect(page.locator('select[name=commune]')).toHaveValue('')
  await page.getByRole('button', { name: 'Ajouter ce lieu' }).click()
  await expect(page.getByRole('alert')).toContainText('Choisissez une commune')
  const line = page.locator('.scen-liste > li')
  await expect(line).toHaveCount(1)
  await expect(line).toContainText('à Mazirat')
  await line.getByText('Déplacer', { exact: true }).click()
  const north = line.getByRole('button', { name: 'Au nord' })
  for (let i = 0; i < 10; i++) await north.press('Enter')
  await expect(line).not.toContainText('à Mazirat')
  await expect(line).toContainText(/Lieu à [A-Z]/)
  for (let i = 0; i < 10; i++) await page.getByRole('button', { name: 'Annuler' }).click()
  await expect(line).toContainText('à Mazirat')
})

test(
  'the focus stays near what was done, and the map tells a closure from a choice',
  LOURD,
  async ({ page }) => {
    await page.setViewportSize(WIDE)
    await openSimulation(page)
    await page.getByLabel('Nom du lieu ou de sa commune').fill('Saint-Victor')
    await page.getByRole('button', { name: /^Atelier numérique de Saint-Victor/ }).press('Enter')
    const card = page.getByRole('region', { name: /^Que devient Atelier numérique de Saint-Victor/ })
    await expect(card.getByRole('heading')).toBeFocused()
    await expect(page.locator('.map-marqueur--choisi')).toHaveCount(1)
    await card.getByText('Fermer pour un temps').first().click()
    await card.getByLabel('Du').fill('2026-12-01')
    await card.getByLabel('Au').fill('2026-12-07')
    await card.getByRole('button', { name: 'Fermer pour un temps' }).click()
    await expect(page.locator('.map-marqueur--fermeUnTemps')).toHaveText('1')
    await page.getByRole('button', { name: /^Retirer/ }).press('Enter')
    await expect(page.getByRole('heading', { name: 'Le scénario', exact: true })).toBeFocused()
    await page.getByRole('link', { name: 'Rapport' }).click()
    await expect(page.locator('.rap-tete')).toContainText('Ce chiffre montre l’outil, pas le territoire')
  },
)
