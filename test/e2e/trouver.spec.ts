import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { parseTable } from '../../src/domain/tables/parse-table.ts'
import {
  expect,
  expectAccessible,
  heavyIf,
  openPage,
  standInMontlucon,
  test,
  WITHOUT_MAP,
} from './support.ts'

test.use({ viewport: WITHOUT_MAP })

const GEOCODER = 'https://data.geopf.fr/**'
const box = (page: Page) => page.getByRole('combobox', { name: 'Où cherchez-vous ?' })
const cards = (page: Page) => page.locator('.trouver-card')
const option = (page: Page, name: RegExp) => page.getByRole('option', { name })

async function openTrouver(page: Page, link = '/') {
  await openPage(page, link)
  // A first visit is asked where one lives: the list of a whole territory is for who asks for it.
  if (link === '/') await page.getByRole('button', { name: /^Voir tous les lieux/ }).click()
  await expect(cards(page).first()).toBeVisible()
}

/** Tab until the element that matches has the focus; fails after `max` stops. */
async function tabTo(page: Page, selector: string, max: number) {
  for (let stops = 0; stops < max; stops++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((s) => document.activeElement?.matches(s) === true, selector)) return stops + 1
  }
  throw new Error(`${selector}: not reached in ${max} stops`)
}

async function pagesPrinted(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  return (pdf.match(/\/Type\s*\/Page[^s]/g) ?? []).length
}

test('with the keyboard alone: search, list, sheet, print, back to the same card', async ({ page }) => {
  await openTrouver(page)
  await tabTo(page, '.depart-champ input', 15)
  await page.keyboard.type('domerta')
  await expect(option(page, /^Domérat commune/)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/depart=03101/)
  await expect(page.getByText('Départ : Domérat')).toBeVisible()
  await expect(page.getByText('Le trajet le plus court d’abord, depuis Domérat.')).toBeVisible()
  await tabTo(page, '.trouver-card-lien', 20)
  const name = await page.evaluate(() => document.activeElement?.textContent ?? '')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Retour à la liste' })).toBeFocused()
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes')
  })
  await tabTo(page, '.lieu-imprimer', 20)
  await page.keyboard.press('Enter')
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes')
  await page.getByRole('button', { name: 'Retour à la liste' }).press('Enter')
  await expect(page.locator('.trouver-card-lien:focus')).toHaveText(name)
})

test('the list is in the order of the minutes it shows, for each mode', async ({ page }) => {
  await openTrouver(page, '/?depart=03185')
  for (const mode of ['À pied', 'À vélo', 'En voiture']) {
    await page.getByText(mode, { exact: true }).click()
    await expect(cards(page).first()).toContainText(mode.toLowerCase())
    const texts = await cards(page).allInnerTexts()
    const km = texts.map((text) => /\(([\d,\s]+)\s(km|m)\)|à ([\d,]+) (km)/.exec(text))
    const metres = km.map(
      (m) =>
        Number((m?.[1] ?? m?.[3] ?? 'NaN').replace(/\s/g, '').replace(',', '.')) *
        (m?.[2] === 'm' ? 1 : 1000),
    )
    expect(metres.length).toBeGreaterThan(3)
    expect(metres).toEqual([...metres].sort((a, b) => a - b))
  }
})

test('filters are counted, kept in the link, shown at zero, and taken back', async ({ page }) => {
  await openTrouver(page)
  const button = page.getByRole('button', { name: /^Ateliers/ })
  // The list comes before what counts it.
  await expect(button).toContainText(/\d/)
  const all = await cards(page).count()
  const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0])
  await button.click()
  await expect(cards(page)).toHaveCount(count)
  await expect(page).toHaveURL(/filtres=accompagnement:atelier/)
  expect(count).toBeLessThan(all)
  await page.getByRole('button', { name: 'Plus de filtres (1)' }).click()
  const dialog = page.getByRole('dialog', { name: 'Filtres' })
  await expect(dialog).toBeVisible()
  const relais = dialog.getByRole('checkbox', { name: /^La Croix Rouge/ })
  await expect(relais).toBeHidden()
  await dialog.locator('summary', { hasText: 'Réseaux et programmes' }).click()
  await expect(relais).toBeVisible()
  await expect(dialog.getByRole('checkbox', { name: /^Payant/ })).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('checkbox', { name: /^Payant/ }).check()
  await expect(page.getByText('Aucun lieu ne correspond à tout ce que vous demandez.')).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByText(/ne disent rien sur leurs prix/)).toBeVisible()
  await page.reload()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'Effacer les filtres' }).click()
  await expect(cards(page)).toHaveCount(all)
  await expect(page).not.toHaveURL(/filtres/)
})

test('nothing leaves for the address service before the person agrees; its failures leave the list', async ({
  page,
  watch,
}) => {
  let answer: 'ok' | 'down' | 'wrong' = 'ok'
  const feature = {
    geometry: { coordinates: [2.6, 46.34] },
    properties: { label: '8 Rue Haute 03100 Montluçon' },
  }
  await page.route(GEOCODER, (route) => {
    if (answer === 'down') return route.abort()
    const body = answer === 'wrong' ? '<html>' : JSON.stringify({ features: [feature] })
    return route.fulfill({
      body,
      contentType: 'application/json',
      headers: { 'Access-Control-Allow-Origin': '*' },
    })
  })
  await openTrouver(page)
  await box(page).fill('8 rue haute montlucon')
  const ask = page.getByRole('button', { name: /Chercher aussi cette adresse auprès de l’IGN/ })
  await expect(ask).toBeVisible()
  expect(watch.foreignRequests).toEqual([])
  answer = 'down'
  await ask.click()
  await expect(page.getByText(/Le service d’adresses ne répond pas/)).toBeVisible()
  await expect(cards(page).first()).toBeVisible()
  answer = 'wrong'
  await box(page).fill('8 rue haute montlu')
  await expect(page.getByText(/Le service d’adresses a mal répondu/)).toBeVisible()
  await box(page).fill('montluçon')
  await expect(option(page, /^Montluçon/).first()).toBeVisible()
  answer = 'ok'
  await box(page).fill('8 rue haute')
  await option(page, /8 Rue Haute/).click()
  await expect(page.getByText('Départ : 8 Rue Haute 03100 Montluçon')).toBeVisible()
  expect(page.url()).not.toMatch(/rue|haute|46\.34/i)
  expect(
    watch.foreignRequests.every((url) => url.startsWith('https://data.geopf.fr/geocodage/search?q=')),
  ).toBe(true)
  watch.foreignRequests.length = 0
  watch.consoleErrors.length = 0
})

test('the position is asked on click, rounded, and never in the link nor in the storage', async ({
  page,
  context,
}) => {
  await standInMontlucon(context)
  await openTrouver(page)
  await page.getByRole('button', { name: 'Me localiser' }).click()
  await expect(page.getByText('Départ : ma position')).toBeVisible()
  await expect(page.getByText(/Votre position est arrondie/)).toBeVisible()
  await expect(cards(page).first()).toContainText(/environ|vol d’oiseau/)
  const kept = await page.evaluate(
    () => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie,
  )
  expect(page.url() + kept).not.toMatch(/46\.34|2\.603/)
})

for (const [code, sentence] of [
  [1, /Vous n’avez pas donné accès/],
  [2, /ne trouve pas sa position/],
  [3, /met trop de temps/],
  [0, /ne sait pas donner sa position/],
] as const) {
  const title = `a position that does not come (${code}) is explained, and the list stays`
  test(title, heavyIf(code > 1), async ({ page }) => {
    await page.addInitScript((error) => {
      const geolocation = {
        getCurrentPosition: (_ok: unknown, ko: (e: unknown) => void) => ko({ code: error }),
      }
      Object.defineProperty(navigator, 'geolocation', { value: error === 0 ? undefined : geolocation })
    }, code)
    await openTrouver(page)
    await page.getByRole('button', { name: 'Me localiser' }).click()
    await expect(page.getByText(sentence)).toBeVisible()
    await expect(cards(page).first()).toBeVisible()
  })
}

test('the sheet says everything, prints on one page, and an unknown id offers the nearest', async ({
  page,
}) => {
  await openPage(page, '/?lieu=pilote-premilhat&depart=03211')
  await expect(page.getByRole('heading', { name: 'Médiation numérique de Prémilhat' })).toBeVisible()
  for (const text of [
    /Position approximative/,
    /03410 Prémilhat/,
    /Date de mise à jour|Mise à jour le/,
    /Source :/,
  ]) {
    await expect(page.locator('.lieu').getByText(text).filter({ visible: true }).first()).toBeVisible()
  }
  await expectAccessible(page)
  for (const id of ['pilote-premilhat', 'pilote-mission-locale-limoges']) {
    await openPage(page, `/?lieu=${id}`)
    await expect(page.locator('.lieu-papier')).toBeAttached()
    expect(await pagesPrinted(page), id).toBe(1)
  }
  await openPage(page, '/?lieu=disparu&depart=03185')
  await expect(page.getByRole('alert')).toContainText('Ce lieu n’est pas dans les données.')
  await expect(page.getByRole('heading', { name: 'Les lieux les plus proches' })).toBeVisible()
  await page.locator('.lieu-proches button').first().click()
  await expect(page.locator('#fiche-nom')).toBeVisible()
})

test('an error report is written out, with the id and the link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPage(page, '/?lieu=pilote-premilhat')
  await page.getByRole('button', { name: 'Signaler une erreur' }).click()
  await expect(page.getByText(/Le texte du signalement est copié/)).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('Identifiant : pilote-premilhat')
  expect(copied).toMatch(/Lien : http.*\?lieu=pilote-premilhat/)
})

test('the list can be taken away as a CSV that reads back', async ({ page }) => {
  await openTrouver(page)
  await page.getByText('Télécharger cette liste').click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Tableau (CSV, schéma national)' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^a-portee_ca-montlucon-communaute_lieux_\d{4}-\d\d-\d\d\.csv$/)
  const { rows } = parseTable(new Uint8Array(await readFile(await file.path())), 'export.csv')
  expect(rows.length).toBe(await cards(page).count())
})

test('on a phone and without WebGL, the same search leads to the same sheet', async ({ page, watch }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await openTrouver(page)
  await box(page).fill('montlucon')
  await option(page, /^Montluçon commune/)
    .first()
    .click()
  await expect(page.getByText('Départ : Montluçon')).toBeVisible()
  await expectAccessible(page)
  await cards(page).first().locator('.trouver-card-lien').click()
  await expect(page.locator('#fiche-nom')).toBeVisible()
  await page.goBack()
  await expect(cards(page).first()).toBeVisible()
  expect(watch.foreignRequests).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})
