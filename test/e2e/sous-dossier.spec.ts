import type { Page } from '@playwright/test'
import { DOSSIER, DOSSIER_URL } from './addresses.ts'
import { expect, LOURD, openPage, test } from './support.ts'

test.use({ serviceWorkers: 'allow' })

const figure = (page: Page) => page.locator('.couv-phrase').first()

/** Every address asked of the server, so that none lies beside the folder. */
function watchPaths(page: Page): Set<string> {
  const paths = new Set<string>()
  page.context().on('request', (request) => {
    const { protocol, pathname } = new URL(request.url())
    if (protocol.startsWith('http')) paths.add(pathname)
  })
  return paths
}

test(
  'the same files work in a folder: list, sheet, copied link, figure, plain pages, calendars',
  LOURD,
  async ({ page, context }) => {
    const paths = watchPaths(page)
    await openPage(page, DOSSIER_URL)
    // A first visit is asked where one lives before any list.
    await page.getByRole('button', { name: /^Voir tous les lieux/ }).click()
    const card = page.locator('.trouver-card-lien').first()
    const nom = await card.innerText()
    await card.click()
    await expect(page.getByRole('heading', { level: 2, name: nom })).toBeVisible()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copier le lien' }).click()
    const lien = await page.evaluate(() => navigator.clipboard.readText())
    expect(lien.startsWith(`${DOSSIER_URL}?lieu=`)).toBe(true)
    await openPage(page, lien)
    await expect(page.getByRole('heading', { level: 2, name: nom })).toBeVisible()

    await page.getByRole('link', { name: 'Couverture' }).click()
    await expect(page).toHaveURL(new RegExp(`${DOSSIER}\\?.*onglet=couverture`))
    await expect(figure(page)).toContainText('%')
    await expect(page.locator('.map-dessin canvas')).toBeVisible()

    await openPage(page, `${DOSSIER_URL}?volet=agenda`)
    await page.getByText('S’abonner', { exact: false }).first().click()
    const calendar = page.getByRole('link', { name: /^Fichier .ics de .*Montluçon Communauté/ }).first()
    const ics = await page.request.get((await calendar.getAttribute('href')) ?? '')
    expect(await ics.text()).toContain('BEGIN:VCALENDAR')
    const webcal = page.getByRole('link', { name: /^S’abonner/ }).first()
    await expect.poll(() => webcal.getAttribute('href')).toContain(`${DOSSIER}data/agenda/`)

    await page.goto(`${DOSSIER_URL}data/liste/index.html`)
    await page.getByRole('link', { name: /Allier/ }).click()
    await page.getByRole('link', { name: 'Montluçon', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aide numérique à Montluçon')
    await page.getByRole('link', { name: 'Voir la carte' }).click()
    await expect(page.locator('.territoire-nom')).toHaveText('Montluçon')

    expect([...paths].filter((path) => !path.startsWith(DOSSIER))).toEqual([])
    expect([...paths].some((path) => /worker/.test(path))).toBe(true)
  },
)

test(
  'in a folder too the page works without a network, and answers for no other address',
  LOURD,
  async ({ page, context, watch }) => {
    await openPage(page, DOSSIER_URL)
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)
    expect(scope).toBe(DOSSIER_URL)
    await openPage(page, `${DOSSIER_URL}?onglet=couverture`)
    await expect(figure(page)).toContainText('%')
    const phrase = await figure(page).innerText()
    // A file of the data is itself, never the page in its place; an address that is not there is not there.
    await page.goto(`${DOSSIER_URL}data/liste/03185.html`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aide numérique à Montluçon')
    expect((await page.goto(`${DOSSIER_URL}autre/page?onglet=couverture`))?.status()).toBe(404)
    await context.setOffline(true)
    await page.goto(`${DOSSIER_URL}?v=2&onglet=couverture&territoire=epci:200071082`)
    await expect(page.getByText('Pas de réseau.')).toBeVisible()
    await expect(figure(page)).toHaveText(phrase)
    // A list that was read stays readable.
    await page.goto(`${DOSSIER_URL}data/liste/03185.html`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aide numérique à Montluçon')
    watch.consoleErrors.length = 0
  },
)
