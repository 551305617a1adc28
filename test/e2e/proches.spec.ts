import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { FRANCE_DIR } from '../support/files/data-dirs.ts'
import { FRANCE_URL } from './addresses.ts'
import { addAteliers } from './corse-ateliers.ts'
import { LUNDI, TAILLES } from './keyboard.ts'
import { expect, expectAccessible, heavyIf, hold, LOURD, openPage, test, WITHOUT_MAP } from './support.ts'

test.use({ viewport: WITHOUT_MAP })

test.skip(!existsSync(join(FRANCE_DIR, 'manifest.json')), 'the open data are not there')

/** Alata, above Ajaccio. */
const DEPART = '2A006'
const TROUVER = `${FRANCE_URL}?v=2&territoire=departement:2A&depart=${DEPART}&mode=voiture`
const PROCHES = /\/2A\/proches\./
const RESEAU = /\/2A\/reseau-/
const TRIEE = 'La liste est maintenant triée par temps de route.'

const cards = (page: Page) => page.locator('.trouver-card')
/** Minutes that a list says, in its order; "plus de" and "sans route connue" have none. */
const minutesOf = async (page: Page, items: string): Promise<number[]> =>
  (await page.locator(items).allTextContents()).flatMap((text) => {
    const [, hours = '0', minutes] =
      /(?:environ|comptez) (?:(\d+) h )?(\d+)(?: min| (?:minutes? )?(?:environ|à|en))/.exec(text) ?? []
    return minutes === undefined ? [] : [60 * Number(hours) + Number(minutes)]
  })
/** The nearest first; what is only deduced stands after, the nearest first again. */
const countDescents = (minutes: readonly number[]) =>
  minutes.filter((one, i) => one < (minutes[i - 1] ?? 0)).length
const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b)

/** The map draws the streets of these files, whatever the list does. */
function expectNone(networks: readonly string[], { width }: { readonly width: number }): void {
  if (width < 1000) expect(networks).toEqual([])
}

const listen = (page: Page): string[] => {
  const networks: string[] = []
  page.on('request', (request) => RESEAU.test(request.url()) && networks.push(request.url()))
  return networks
}

for (const viewport of TAILLES) {
  /** Only the list of places is looked at beside the map, which takes most of the time. */
  const alone = viewport.width < 600 ? viewport : WITHOUT_MAP
  const at = `${alone.width} px`

  test(
    `places come at once, then once by road without any network, ${viewport.width} px`,
    heavyIf(viewport.width > 390),
    async ({ page }) => {
      await page.setViewportSize(viewport)
      const networks = listen(page)
      const release = await hold(page, PROCHES)
      await openPage(page, TROUVER)
      await expect(cards(page).first()).toContainText('estimation à vol d’oiseau')
      await expect(page.getByText('Les temps par la route se chargent.')).toBeVisible()
      release()
      await expect(page.getByRole('status').filter({ hasText: TRIEE })).toBeVisible()
      await expect(cards(page).first()).toContainText(
        /environ \d+ min en voiture par la route \(.+ à vol d’oiseau\)/,
      )
      await expect(page.locator('#panneau')).toContainText('OpenStreetMap')
      const minutes = await minutesOf(page, '.trouver-card')
      expect(minutes.length).toBeGreaterThan(15)
      expect(minutes).toEqual(sorted(minutes))
      await expectAccessible(page)
      const said = /environ .+ par la route/.exec((await cards(page).nth(1).textContent()) ?? '')?.[0] ?? '?'
      await cards(page).nth(1).getByRole('link').first().click()
      await expect(page.locator('.lieu-tete')).toContainText(said)
      await expect(page.locator('.lieu-tete')).toContainText('OpenStreetMap')
      await page.goBack()
      await expect(cards(page).first()).toContainText('par la route')
      await expect(page.getByRole('button', { name: 'Trier par temps de route' })).toHaveCount(0)
      expectNone(networks, viewport)
    },
  )

  test(
    `dates are by road, sorted by travel time when asked, ${at}`,
    heavyIf(viewport.width > 390),
    async ({ page }) => {
      await page.setViewportSize(alone)
      await page.clock.setFixedTime(LUNDI)
      await addAteliers(page)
      const networks = listen(page)
      const release = await hold(page, PROCHES)
      await openPage(page, `${TROUVER}&volet=agenda`)
      await page.getByLabel('Par temps de trajet').check({ force: true })
      const ways = page.locator('.seance-trajet')
      await expect(ways.first()).toContainText('estimation à vol d’oiseau')
      expectNone(networks, alone)
      release()
      await expect(page.getByRole('status').filter({ hasText: TRIEE })).toBeVisible()
      await expect(ways.first()).toContainText('par la route')
      // The stop is no place whose times are published: its own comes from the network.
      await expect(page.locator('.seance', { hasText: 'Appietto' }).first()).toContainText('par la route')
      await expect(page.locator('.seance', { hasText: 'Bonifacio' }).first()).toContainText(
        /environ \d h \d\d en voiture par la route/,
      )
      await expectAccessible(page)
    },
  )

  test(`orientation is by road within its minutes, down to the sheet, ${at}`, LOURD, async ({ page }) => {
    await page.setViewportSize(alone)
    await page.clock.setFixedTime(LUNDI)
    await openPage(page, `${FRANCE_URL}?v=2&onglet=orienter&territoire=departement:2A`)
    const release = await hold(page, PROCHES)
    await page.getByLabel('D’où part-elle ?').fill('alata')
    await page.getByRole('option', { name: /^Alata commune/ }).click()
    const reasons = page.locator('.orienter-raison')
    await expect(reasons.first()).toContainText('estimation à vol d’oiseau')
    release()
    await expect(page.getByRole('status').filter({ hasText: TRIEE })).toBeAttached()
    await expect(reasons.first()).toContainText(/environ \d+ min en voiture par la route/)
    const within = await minutesOf(page, '.orienter-raison')
    expect(Math.max(...within)).toBeLessThanOrEqual(30)
    expect(countDescents(within)).toBeLessThanOrEqual(1)
    const said = /environ \d+ min en voiture/.exec((await reasons.first().textContent()) ?? '')?.[0] ?? '?'
    await page
      .getByRole('checkbox', { name: /^Choisir pour la fiche/ })
      .first()
      .check()
    await page.getByRole('button', { name: 'Préparer la fiche' }).click()
    const sheet = page.locator('.feuille')
    await expect(sheet).toContainText(`${said} depuis Alata par la route`)
    await expect(sheet).toContainText('OpenStreetMap')
    // The text message says hours and the number first, and a time by road only where it still fits.
    await expect(page.locator('.orienter-message').first()).not.toContainText('vol d’oiseau')
    await expect(page.locator('.orienter-message').nth(1)).toContainText(`${said} par la route`)
    await expectAccessible(page)
  })

  test(`the guide says the time by road in easy words, ${at}`, LOURD, async ({ page }) => {
    await page.setViewportSize(alone)
    const networks = listen(page)
    const release = await hold(page, PROCHES)
    await page.goto(`${FRANCE_URL}?v=2&territoire=departement:2A&volet=guide`)
    await page.getByLabel('Votre commune').fill('alata')
    await page.getByRole('option', { name: /^Alata commune/ }).click()
    for (const choice of ['En voiture', 'Je ne sais pas encore', 'Peu importe']) {
      await page.getByRole('button', { name: choice }).click()
    }
    const ways = page.locator('.guide-trajet')
    await expect(ways.first()).toContainText('C’est une estimation à vol d’oiseau.')
    release()
    await expect(ways.first()).toContainText(
      /En voiture, comptez \d+ minutes? environ\. C’est le temps par la route\./,
    )
    await expect(page.getByRole('status').filter({ hasText: TRIEE })).toBeVisible()
    const minutes = await minutesOf(page, '.guide-trajet')
    expect(countDescents(minutes)).toBeLessThanOrEqual(1)
    await expectAccessible(page)
    expectNone(networks, alone)
  })

  for (const hand of ['a finger', 'the focus'] as const) {
    test(
      `a list with ${hand} on it is sorted only when asked, ${at}`,
      heavyIf(viewport.width > 390),
      async ({ page }) => {
        await page.setViewportSize(alone)
        const release = await hold(page, PROCHES)
        await openPage(page, TROUVER)
        await expect(cards(page).first()).toContainText('estimation à vol d’oiseau')
        if (hand === 'the focus') await cards(page).nth(2).getByRole('link').first().focus()
        else {
          await page.locator('.trouver-liste-tete').hover()
          await page.mouse.down()
        }
        const before = await cards(page).allTextContents()
        release()
        const button = page.getByRole('button', { name: 'Trier par temps de route' })
        await expect(button).toBeVisible()
        if (hand === 'a finger') await page.mouse.up()
        expect(await cards(page).allTextContents()).toEqual(before)
        await button.click()
        await expect(cards(page).first()).toContainText('par la route')
        await expect(page.getByRole('status').filter({ hasText: TRIEE })).toBeVisible()
      },
    )
  }
}

test('a list that was scrolled into waits too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const release = await hold(page, PROCHES)
  await openPage(page, TROUVER)
  await expect(cards(page).first()).toContainText('estimation à vol d’oiseau')
  await cards(page).nth(8).scrollIntoViewIfNeeded()
  await expect(cards(page).first()).not.toBeInViewport()
  release()
  await expect(page.getByRole('button', { name: 'Trier par temps de route' })).toBeAttached()
  await expect(cards(page).first()).toContainText('estimation à vol d’oiseau')
})

test('from a position the worker loads the network, once for all places', async ({ page, context }) => {
  await context.grantPermissions(['geolocation'], { origin: FRANCE_URL })
  await context.setGeolocation({ longitude: 8.738, latitude: 41.927 })
  await page.setViewportSize({ width: 390, height: 844 })
  const networks = listen(page)
  await openPage(page, `${FRANCE_URL}?v=2&territoire=departement:2A&mode=marche`)
  await page.getByRole('button', { name: 'Me localiser' }).click()
  await expect(cards(page).first()).toContainText(/environ \d+ min à pied par la route/)
  expect(networks.filter((url) => url.includes('troncons'))).toHaveLength(1)
  const minutes = await minutesOf(page, '.trouver-card')
  expect(minutes).toEqual(sorted(minutes))
})

test('a limit counts the time by road, and never a time that is not known', async ({ page }) => {
  await openPage(page, `${TROUVER}&filtres=trajet:30min`)
  await expect(cards(page).first()).toContainText('par la route')
  const minutes = await minutesOf(page, '.trouver-card')
  expect(minutes.length).toBe(await cards(page).count())
  expect(Math.max(...minutes)).toBeLessThanOrEqual(30)
})

test(
  'straight by choice, or where there are no roads, stays straight and says so',
  LOURD,
  async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => PROCHES.test(request.url()) && asked.push(request.url()))
    await openPage(page, `${TROUVER}&calcul=direct`)
    await expect(cards(page).first()).toContainText('estimation à vol d’oiseau')
    expect(asked).toEqual([])
    await openPage(page, `${FRANCE_URL}?v=2&territoire=departement:87&depart=87085`)
    await expect(cards(page).first()).toContainText('estimation à vol d’oiseau')
    await page.goto(`${FRANCE_URL}?v=2&onglet=orienter&territoire=departement:87&depart=87085`)
    await expect(page.getByText('Nous n’avons pas les routes d’ici.')).toBeVisible()
    await expect(page.locator('.orienter-raison').first()).toContainText('estimation à vol d’oiseau')
  },
)

test('a file that cannot be read is told, and the straight list stays', async ({ page, watch }) => {
  await page.route(PROCHES, (route) => route.abort())
  await openPage(page, TROUVER)
  await expect(page.getByText('Les routes n’ont pas pu être lues.')).toBeVisible()
  await expect(cards(page).first()).toContainText('estimation à vol d’oiseau')
  watch.consoleErrors.length = 0
})
