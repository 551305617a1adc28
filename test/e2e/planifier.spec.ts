import type { Locator } from '@playwright/test'
import { formatScenariosLien } from '../../src/state/scenario/link.ts'
import { planExemple, prevuesExemple } from '../support/draw/draw-prevues.ts'
import { countPages } from './keyboard.ts'
import { expect, LOURD, openPage, test, WITHOUT_MAP } from './support.ts'

test.use({ viewport: WITHOUT_MAP })

test('a term is planned with three advisers, proven under the strict headers, kept on the device, printed', async ({
  page,
}) => {
  const policies: string[] = []
  page.on('response', (response) => {
    if (/optimum-plan.*worker/.test(response.url()))
      policies.push(response.headers()['content-security-policy'] ?? '')
  })
  await openPage(page, '/?onglet=couverture&volet=simuler')
  await page.getByRole('link', { name: 'Planifier avec mes moyens' }).click()
  const add = page.getByRole('button', { name: 'Ajouter un conseiller' })
  await add.click()
  await add.click()
  await page.getByRole('textbox', { name: /^Nom/ }).last().fill('Anne')
  await expect(page.getByText('3 conseillers, 12 demi-journées par semaine')).toBeVisible()
  await page.getByRole('button', { name: 'Faire le plan' }).click()
  await expect(page.getByRole('heading', { name: /^Le plan/ })).toBeFocused()
  await expect(page.getByText('Prouvé : aucun plan ne fait mieux avec ces moyens.').first()).toBeVisible()
  await expect(page.locator('.planif-phrase').first()).toContainText('personnes assises sur')
  await expect(page.getByRole('heading', { name: 'Anne' })).toBeVisible()
  expect(policies.some((policy) => policy.includes("'wasm-unsafe-eval'"))).toBe(true)
  expect(page.url()).not.toContain('Anne')

  // Another view, and the plan is still there; another page, and the means are.
  await page.getByRole('link', { name: 'Simuler' }).click()
  await page.getByRole('link', { name: 'Planifier', exact: true }).click()
  await expect(page.locator('.planif-phrase').first()).toBeVisible()
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  expect(countPages(pdf)).toBeLessThanOrEqual(4)
  await page.reload()
  await expect(page.getByText('3 conseillers, 12 demi-journées par semaine')).toBeVisible()
})

test('a file of means that cannot be read says where, and changes nothing', async ({ page }) => {
  await openPage(page, '/?onglet=couverture&volet=planifier')
  await page.getByText('Fichier des moyens').click()
  const open = (name: string, content: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
  await open('moyens.json', '{ "G": "six" }')
  await expect(page.getByText('moyens illisibles : G : « six » reçu')).toBeVisible()
  await expect(page.getByText('groupes de 6')).toBeVisible()
  await open('moyens.json', '{ "G": 9 }')
  await expect(page.getByText('groupes de 9')).toBeVisible()
})

test(
  'the curve of more or less means has a name, a twin in figures, and says where it bends',
  LOURD,
  async ({ page }) => {
    await openPage(page, '/?onglet=couverture&volet=planifier')
    await page.getByText('Fichier des moyens').click()
    const moyens = { C: 1, W: 4, m: 1, minutes: 8, conseillers: [{ id: 'a', h: 2 }] }
    const buffer = Buffer.from(JSON.stringify(moyens))
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'moyens.json', mimeType: 'application/json', buffer })
    await expect(page.getByText('1 conseiller, 2 demi-journées par semaine')).toBeVisible()
    await page.getByRole('button', { name: 'Faire le plan' }).click()
    await expect(page.getByText('Prouvé : aucun plan ne fait mieux avec ces moyens.').first()).toBeVisible()
    await page.getByRole('button', { name: 'Calculer avec plus ou moins de moyens' }).click()
    const seated = page.getByRole('img', { name: /^Personnes assises selon les demi-journées par semaine/ })
    const reached = page.getByRole('img', {
      name: /^Personnes à portée d’une séance selon les demi-journées/,
    })
    await expect(seated).toBeVisible()
    await expect(reached).toBeVisible()
    for (const who of ['assises', 'mises à portée'])
      await expect(
        page.getByText(new RegExp(`^(Pas de coude|Coude) pour les personnes ${who}`)),
      ).toBeVisible()
    await page.locator('summary', { hasText: 'Les chiffres, demi-journée par demi-journée' }).click()
    const table = page.getByRole('table', { name: 'Les chiffres, demi-journée par demi-journée' })
    // From one half-day to twice today's; never fewer people with more means.
    const rows = await table.locator('tbody tr').allInnerTexts()
    const figures = rows.map((row) =>
      row.split('\t').map((cell) => Number.parseFloat(cell.replace(/[\s\u202f]/g, ''))),
    )
    expect(figures.map(([h]) => h)).toEqual([1, 2, 3, 4])
    for (const column of [1, 2])
      for (const i of [1, 2, 3])
        expect(figures[i]?.[column]).toBeGreaterThanOrEqual(figures[i - 1]?.[column] ?? Number.NaN)
    await expect.poll(() => seated.getAttribute('aria-label')).toContain(`${figures[0]?.[1]} avec une`)
  },
)

test('sessions of a plan are added, moved and taken away by keyboard on a phone, and each figure follows', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const plan = planExemple({ du: '2026-12-07', au: '2026-12-27', assis: 30, borne: 30, minutes: 8 })
  const line = prevuesExemple({ debut: '2026-12-07', fin: '2026-12-21', places: 2 })
  const link = await formatScenariosLien([{ nom: 'Plan', plan, modifications: [line] }])
  await openPage(
    page,
    `/?v=2&onglet=couverture&volet=simuler&territoire=epci:200071082&offre=ateliers&mode=voiture&minutes=8&fenetre=2026-12-07..2026-12-27#scenario=${link}`,
  )
  const best = page.locator('.scen-ici').filter({ hasText: 'Votre plan' })
  const held = page.getByText(/séances? tenues?, \d+ places? en tout/)
  await expect(held).toContainText('3 séances tenues, 6 places en tout, dans 1 lieu.')
  await expect(best).toContainText(
    /Votre plan : 6 personnes assises ; le meilleur prouvé : 30, soit 24 de plus/,
  )

  const type = async (field: Locator, value: string) => {
    await field.focus()
    await field.fill(value)
  }
  await page.locator('summary', { hasText: 'Changer les séances une par une' }).press('Enter')
  // Added: a line like the last one, on a Friday, Christmas among its days, which is told and not held.
  const adding = page
    .locator('details', { has: page.locator('> summary', { hasText: 'Ajouter des séances' }) })
    .last()
  await adding.locator('summary').press('Enter')
  await type(adding.getByLabel('Dernier jour'), '2026-12-25')
  await type(adding.getByLabel('Premier jour'), '2026-12-18')
  await type(adding.getByLabel('Places', { exact: true }), '4')
  await adding.getByRole('button', { name: 'Ajouter ces séances' }).press('Enter')
  await expect(held).toContainText('4 séances tenues, 10 places en tout, dans 1 lieu.')
  await expect(best).toContainText('10 personnes assises')
  const closed = page.locator('summary', { hasText: '1 séance tombe un jour fermé' })
  await closed.press('Enter')
  await expect(page.getByText(/^vendredi\s25\sdécembre\s2026.*jour\sférié.*séance non tenue/)).toBeVisible()

  // Moved: to another place.
  const monday = page.locator('.scen-liste > li').filter({ hasText: 'chaque semaine le lundi' })
  await monday.locator('summary').first().press('Enter')
  await monday.getByLabel('Lieu ou salle').selectOption('pilote-montlucon')
  await monday.getByRole('button', { name: 'Enregistrer ces changements' }).press('Enter')
  await expect(held).toContainText('4 séances tenues, 10 places en tout, dans 2 lieux.')

  // Taken away: one date, then the whole line.
  await expect(monday.locator('summary').first()).toBeFocused()
  await monday.getByRole('button', { name: 'Retirer cette date' }).press('Enter')
  await expect(held).toContainText('3 séances tenues, 8 places en tout')
  await monday.getByRole('button', { name: 'Retirer toute la ligne' }).press('Enter')
  await expect(held).toContainText('1 séance tenue, 4 places en tout, dans 1 lieu.')
  await expect(best).toContainText('4 personnes assises ; le meilleur prouvé : 30, soit 26 de plus')
  await expect(page.locator('summary', { hasText: 'Changer les séances une par une' })).toBeFocused()
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
