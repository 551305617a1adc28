import type { Page } from '@playwright/test'
import { LUNDI } from '../keyboard.ts'
import { expect, expectAccessible, heavyIf, LOURD, standInMontlucon, test, WITHOUT_MAP } from '../support.ts'
import { change } from './changer-langue.ts'

test.use({ viewport: WITHOUT_MAP })
test.beforeEach(async ({ page }) => page.clock.setFixedTime(LUNDI))

/** All that is asked of any server, and the addresses of the page. */
function listen(page: Page): string[] {
  const heard: string[] = []
  page.on('request', (r) => heard.push(decodeURIComponent(r.url()), r.postData() ?? ''))
  page.on('framenavigated', (f) => heard.push(decodeURIComponent(f.url())))
  return heard
}

test(
  'French, English, French in Orienter: answers, choices, notes and start come along',
  LOURD,
  async ({ page }) => {
    const heard = listen(page)
    await page.goto('/?onglet=orienter')
    await page.getByLabel('D’où part-elle ?').fill('beaubreuil')
    await page.getByRole('option', { name: /^Beaubreuil quartier/ }).click()
    await page.getByRole('radio', { name: 'À pied' }).check()
    const more = page.locator('summary', { hasText: 'Autres critères' })
    if ((await page.getByLabel('Âge, en années').isVisible()) === false) await more.click()
    await page.getByLabel('Âge, en années').fill('72')
    await page
      .getByRole('checkbox', { name: /^Choisir pour la fiche/ })
      .first()
      .check()
    await page.getByRole('button', { name: 'Préparer la fiche' }).click()
    await page.getByLabel('Notes').fill('secretcanari le matin')
    const chosen = await page.locator('.feuille h3').first().innerText()

    await change(page, 'Langues', 'English', 'en')
    await expect(page.locator('.feuille h2')).toHaveText('Guidance sheet')
    await expect(page.locator('.feuille h3').first()).toHaveText(chosen)
    await expect(page.locator('.feuille textarea')).toHaveValue('secretcanari le matin')
    // The sheet is a step: behind it, the questions as they were answered.
    await page.getByRole('button', { name: /Back to the/ }).click()
    await expect(page.getByRole('radio', { name: 'On foot' })).toBeChecked()
    await expect(page.getByText(/From: Beaubreuil|Beaubreuil/).first()).toBeVisible()
    await expect(page.getByRole('checkbox', { name: /^Choose for the sheet/ }).first()).toBeChecked()
    await expectAccessible(page)

    await change(page, 'Languages', 'Français', 'fr')
    await expect(page.getByRole('radio', { name: 'À pied' })).toBeChecked()
    await expect(page.getByLabel('Âge, en années')).toHaveValue('72')
    expect(heard.filter((said) => /secretcanari|QN08704I/.test(said))).toEqual([])
    // A reload is not a change of language: what was said for a person is gone with the page.
    await page.reload()
    await expect(page.getByRole('radio', { name: 'En voiture' })).toBeChecked()
  },
)

test('an exact start comes along a change of language, and neither link nor storage hold it', async ({
  page,
  context,
}) => {
  await standInMontlucon(context)
  const heard = listen(page)
  await page.goto('/')
  await page.getByRole('button', { name: 'Me localiser' }).click()
  await expect(page.getByText('Départ : ma position')).toBeVisible()
  // The list of before stays until the one from there is.
  await expect(page.locator('.trouver-card').first()).toContainText(/à pied|en voiture/)
  const first = await page.locator('.trouver-card h3').first().innerText()
  await change(page, 'Langues', 'English', 'en')
  await expect(page.getByText(/my position/).first()).toBeVisible()
  await expect(page.locator('.trouver-card h3').first()).toHaveText(first)
  const kept = await page.evaluate(() =>
    JSON.stringify([localStorage, sessionStorage, location.href, history.state]),
  )
  expect(kept).not.toMatch(/2\.60|46\.34|ma position/)
  expect(heard.filter((said) => /2\.60\d|46\.34/.test(said))).toEqual([])
})

for (const [vue, lien, heading] of [
  ['the list', '/?depart=03185', 'Find: Places'],
  ['the guide', '/?volet=guide&depart=03185', null],
  ['Orienter', '/?onglet=orienter', 'Guide: One person'],
  ['a place', '/?lieu=pilote-premilhat', 'A place in detail'],
] as const) {
  test(
    `after a change of language ${vue} is announced in it, the focus at its beginning`,
    heavyIf(vue !== 'the list'),
    async ({ page }) => {
      await page.goto(lien)
      await page.locator('.app-entete').getByRole('link', { name: 'Langues' }).focus()
      await page.keyboard.press('Enter')
      const english = page.getByRole('link', { name: 'English', exact: true })
      await english.focus()
      await page.keyboard.press('Enter')
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      if (heading !== null) await expect(page.locator('h1')).toHaveText(heading)
      await expect(page).toHaveTitle(/^(Find|Guide|A place|How do you travel|Médiation).* – À portée$/)
      // The panel, or what the view itself begins with: never the top of the whole page again.
      await expect(
        page.locator('#panneau:focus, #panneau h2:focus, .lieu > button:first-child:focus'),
      ).toHaveCount(1)
      // The next stop is of the view, not of the frame.
      await page.keyboard.press('Tab')
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('#panneau') !== null))
        .toBe(true)
    },
  )
}

test(
  'half a name, the options of the list and what was unfolded come along, and only once',
  LOURD,
  async ({ page }) => {
    const heard = listen(page)
    await page.goto('/?depart=03185')
    await page.getByLabel('Où cherchez-vous ?').fill('beaubreu')
    const voisins = page.getByRole('checkbox', { name: /^Avec les lieux voisins/ })
    await voisins.uncheck()
    const exports = page.locator('.trouver-exports')
    await exports.locator('summary').click()
    await page.getByRole('button', { name: 'Changer de territoire' }).click()
    await page.getByRole('combobox', { name: 'Territoire' }).fill('limo')

    await change(page, 'Langues', 'English', 'en')
    await expect(page.getByLabel('Where are you looking?')).toHaveValue('beaubreu')
    await expect(page.getByRole('combobox', { name: 'Area' })).toHaveValue('limo')
    await expect(page.getByRole('checkbox', { name: /^With places nearby/ })).not.toBeChecked()
    await expect(exports).toHaveJSProperty('open', true)
    // What is half typed finds again what it would have.
    await page.getByLabel('Where are you looking?').press('End')
    await page.getByLabel('Where are you looking?').press('i')
    await expect(page.getByRole('option', { name: /^Beaubreuil/ }).first()).toBeVisible()
    expect(heard.filter((said) => said.includes('beaubreu'))).toEqual([])

    await page.reload()
    await expect(page.getByLabel('Where are you looking?')).toHaveValue('')
    await expect(page.getByRole('checkbox', { name: /^With places nearby/ })).toBeChecked()
    await expect(exports).toHaveJSProperty('open', false)
  },
)

test('the filters of Dates stay unfolded, a start stays half changed', LOURD, async ({ page }) => {
  await page.goto('/?volet=agenda&depart=03185')
  const filtres = page.locator('.app-contenu details.depliant').first()
  await filtres.locator('summary').click()
  await page.getByRole('button', { name: /^Changer de départ/ }).click()
  await page.getByLabel('D’où partez-vous ?').fill('limog')
  await change(page, 'Langues', 'English', 'en')
  await expect(page.getByLabel('Where do you start from?')).toHaveValue('limog')
  await expect(filtres).toHaveJSProperty('open', true)
})

test(
  'the mode chosen inside an open way comes along, and is still there when one comes back to it',
  LOURD,
  async ({ page }) => {
    await page.goto('/?lieu=pilote-premilhat&depart=03185')
    await page.getByRole('button', { name: /^Voir le chemin vers/ }).click()
    const way = page.locator('.chemin')
    await expect(way.getByRole('radio', { name: 'En voiture' })).toBeChecked()
    await way.getByLabel('À vélo').check({ force: true })
    await change(page, 'Langues', 'English', 'en')
    await expect(way.getByRole('radio', { name: 'By bike' })).toBeChecked()
    await way.getByLabel('On foot').check({ force: true })
    await page.getByRole('link', { name: 'Guide', exact: true }).click()
    await expect(way).toHaveCount(0)
    await page.goBack()
    await expect(way.getByRole('radio', { name: 'On foot' })).toBeChecked()
  },
)

test('files half read are told of in the reader’s language, and are still there for who stays', async ({
  page,
}) => {
  await page.goto('/?onglet=couverture&volet=donnees&langue=en')
  const buffer = Buffer.from('Nom;Adresse;Commune\nMairie;1 place de la Mairie;Lamaids\n')
  await page
    .getByLabel('Choisir des fichiers')
    .setInputFiles({ name: 'lieux.csv', mimeType: 'text/csv', buffer })
  const read = page.getByRole('button', { name: 'Abandonner' })
  await expect(read).toBeVisible()
  // The views that are in French only have it at their foot.
  await page.getByRole('link', { name: 'Languages', exact: true }).click()
  await page.getByRole('link', { name: 'Français', exact: true }).click()
  const warning = page.getByRole('status').filter({ hasText: 'If you change the language, it will be lost.' })
  await expect(warning).toBeVisible()
  await page.getByRole('button', { name: 'Stay in this language' }).click()
  await expect(warning).toHaveCount(0)
  await page.goBack()
  await expect(read).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

for (const [langue, aRelire] of [
  ['en', /to be reviewed/i],
  ['ar', /قيد المراجعة/],
  ['falc', /pas encore relu/i],
] as const)
  test(`the foot of a sheet says once, apart from its buttons, that nobody has read it: ${langue}`, async ({
    page,
  }) => {
    await page.goto(`/?lieu=pilote-premilhat&langue=${langue}`)
    const last = page.locator('.lieu > .bouton').last()
    await expect(last).toBeVisible()
    const said = page.locator('main .note:visible').filter({ hasText: aRelire })
    await expect(said).toHaveCount(1)
    const [above, note] = await Promise.all([last.boundingBox(), said.boundingBox()])
    expect((note?.y ?? 0) - ((above?.y ?? 0) + (above?.height ?? 0))).toBeGreaterThan(8)
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('who looks at the map looks at it in the other language', async ({ page }) => {
    await page.goto('/?depart=03185')
    await page.getByRole('button', { name: 'Voir la carte' }).click()
    await expect(page.locator('.app-page')).toHaveAttribute('data-vue', 'carte')
    await page.locator('.app-entete').getByRole('link', { name: 'Langues' }).click()
    await page.getByRole('link', { name: 'English', exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('.app-page')).toHaveAttribute('data-vue', 'carte')
  })
})
