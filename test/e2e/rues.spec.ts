import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { PALETTES } from '../../src/map/style/palette.ts'
import { STREET_INKS } from '../../src/map/style/street-inks.ts'
import { RUES } from '../../src/map/style/street-scale.ts'
import { carte } from '../../src/text/carte.ts'
import { FRANCE_DIR, ROOT } from '../support/files/data-dirs.ts'
import { FRANCE_URL } from './addresses.ts'
import { findColour } from './pixels.ts'
import { expect, expectAccessible, hold, LOURD, openPage, TOUTES, test } from './support.ts'

test.use({ carteNette: true })

test.skip(!existsSync(join(FRANCE_DIR, 'manifest.json')), 'the open data are not there')

const CORSE = `${FRANCE_URL}?onglet=trouver&territoire=departement:2A`
const AJACCIO = `${CORSE}#carte=15/41.9257/8.7369`
/** Files that only drawings need, and the worker that cuts them. */
const DESSINS = /\/reseau-(dessins|formes|noms)\.|streets\.worker/

const canvas = (page: Page) => page.locator('.map-dessin canvas')
const mention = (page: Page) => page.getByText(/^Rues : © les contributeurs d’OpenStreetMap, ODbL/)

function watchStreets(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => DESSINS.test(request.url()) && asked.push(request.url()))
  return asked
}

for (const [name, scheme, contrast] of [
  ['clair', 'light', 'none'],
  ['sombre', 'dark', 'none'],
  ['clairContraste', 'light', 'active'],
] as const) {
  // The others are looked at of villages (villages.spec.ts).
  if (name !== 'clair' && !TOUTES) continue
  test(`the streets of Ajaccio are drawn and named, with their source: ${name}`, LOURD, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, forcedColors: contrast })
    await openPage(page, AJACCIO)
    await expect(mention(page)).toBeVisible()
    const { trait, nom } = STREET_INKS[name]
    for (const [ink, pixels, steps] of [
      [trait.principale, 500, 24],
      [trait.secondaire, 500, 24],
      // Letters are thin: few of their pixels have the whole colour. Signs of places have 211 near it in a view without names.
      [nom, 300, 100],
    ] as const) {
      await expect
        .poll(async () => (await findColour(canvas(page), ink, steps)).length, ink)
        .toBeGreaterThan(pixels)
    }
    await expectAccessible(page)
    await page.screenshot({ path: join(ROOT, `test/.output/rues/ajaccio-${name}.png`) })
  })
}

test('streets come after the first list, and only for a map that shows them', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => DESSINS.test(request.url()) && asked.push(request.url()))
  const release = await hold(page, /\/2A\/lieux\./)
  await page.goto(AJACCIO)
  await expect(canvas(page)).toBeVisible()
  expect(asked).toEqual([])
  release()
  await expect(mention(page)).toBeVisible()
  expect(asked).not.toEqual([])
})

test('no file of streets is read on a phone before the map is opened', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const asked = watchStreets(page)
  await openPage(page, AJACCIO)
  await expect(page.getByText(/^\d+ lieux : \d+ .+ et \d+ voisins/)).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(asked).toEqual([])
})

test('where no road file lies nothing is drawn, said or read', LOURD, async ({ page }) => {
  const asked = watchStreets(page)
  await openPage(page, `${FRANCE_URL}?onglet=trouver&territoire=departement:23#carte=14/46.1703/1.8718`)
  await expect(canvas(page)).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(mention(page)).toHaveCount(0)
  expect(asked.filter((url) => !url.includes('worker'))).toEqual([])
})

test(
  'a file of streets that cannot be read leaves map and list as they were, says so, and is asked for again',
  LOURD,
  async ({ page, watch }) => {
    let broken = true
    await page.route(DESSINS, (route) =>
      broken && !route.request().url().includes('worker') ? route.abort() : route.continue(),
    )
    await openPage(page, AJACCIO)
    await expect(canvas(page)).toBeVisible()
    const words = page.getByText(carte.ruesManquent)
    await expect(words).toHaveCount(1)
    await expect(mention(page)).toHaveCount(0)
    // Our data have streets here: no plan of others is offered for want of them.
    await expect(page.getByRole('button', { name: carte.ign.voir })).toHaveCount(0)
    await expectAccessible(page)
    await page.screenshot({ path: join(ROOT, 'test/.output/rues/manquent.png') })
    broken = false
    await page.getByRole('button', { name: carte.reessayer }).click()
    await expect(mention(page)).toBeVisible()
    await expect(words).toHaveCount(0)
    await expect(page.getByText(/^\d+ lieux : \d+ .+ et \d+ voisins/)).toBeVisible()
    watch.consoleErrors.length = 0
  },
)

/** How many words stand on a picture: pixels of a colour, those nearer than a gap to one another together. */
function countWords(pixels: readonly (readonly [x: number, y: number])[], gapPx: number): number {
  const cells = new Set(pixels.map(([x, y]) => `${Math.floor(x / gapPx)},${Math.floor(y / gapPx)}`))
  let words = 0
  for (const first of [...cells]) {
    if (!cells.delete(first)) continue
    words++
    const open = [first]
    for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
      const [x = 0, y = 0] = cell.split(',').map(Number)
      for (const dx of [-1, 0, 1]) {
        for (const dy of [-1, 0, 1]) {
          const near = `${x + dx},${y + dy}`
          if (cells.delete(near)) open.push(near)
        }
      }
    }
  }
  return words
}

test(
  'on a phone at least five communes are named around a chosen one, without any road file',
  LOURD,
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openPage(page, `${FRANCE_URL}?onglet=trouver&territoire=commune:23096`)
    await page.getByRole('button', { name: 'Voir la carte' }).click()
    await expect(canvas(page)).toBeVisible()
    await expect
      .poll(async () => countWords(await findColour(canvas(page), PALETTES.clair.nomVoisin), 12))
      .toBeGreaterThanOrEqual(5)
    await page.screenshot({ path: join(ROOT, 'test/.output/rues/gueret-telephone.png') })
  },
)

test('the legend opens by keyboard, says the streets, and closes with Escape', LOURD, async ({ page }) => {
  await openPage(page, AJACCIO)
  await expect(mention(page)).toBeVisible()
  const button = page.getByRole('button', { name: 'Légende' })
  await button.focus()
  await page.keyboard.press('Enter')
  const streets = page.getByRole('list', { name: 'Rues et routes' })
  await expect(streets.getByRole('listitem')).toHaveText(RUES.map(({ libelle }) => carte.legende[libelle]))
  await expectAccessible(page)
  await page.screenshot({ path: join(ROOT, 'test/.output/rues/legende.png') })
  await page.keyboard.press('Escape')
  await expect(streets).toHaveCount(0)
  await expect(button).toBeFocused()
})

test(
  'the plan of IGN is asked for after consent only, where no street is drawn',
  LOURD,
  async ({ page, watch }) => {
    await page.route(/data\.geopf\.fr/, (route) => route.fulfill({ status: 404, body: '' }))
    await openPage(page, `${FRANCE_URL}?onglet=trouver&territoire=departement:23#carte=14/46.1703/1.8718`)
    await page.getByRole('button', { name: 'Voir les rues' }).click()
    await expect(page.getByText(carte.ign.dit)).toBeVisible()
    expect(watch.foreignRequests).toEqual([])
    await page.getByRole('button', { name: 'Afficher le plan de l’IGN' }).click()
    await expect.poll(() => watch.foreignRequests.length).toBeGreaterThan(0)
    expect(watch.foreignRequests.every((url) => url.startsWith('https://data.geopf.fr/'))).toBe(true)
    await page.getByRole('button', { name: 'Cacher le plan de l’IGN' }).click()
    await expect(page.getByRole('button', { name: 'Voir les rues' })).toBeVisible()
    watch.foreignRequests.length = 0
    watch.consoleErrors.length = 0
  },
)

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('streets once seen are drawn without a network', LOURD, async ({ page, context, watch }) => {
    await openPage(page, AJACCIO)
    await expect(mention(page)).toBeVisible()
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => navigator.serviceWorker.ready)
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const map = performance.getEntriesByType('resource').filter(({ name }) => /street-map/.test(name))
          const kept = await Promise.all(map.map(({ name }) => caches.match(name)))
          return map.length > 0 && kept.every((response) => response !== undefined)
        }),
      )
      .toBe(true)
    await context.setOffline(true)
    await page.reload()
    await expect(mention(page)).toBeVisible()
    const { principale } = STREET_INKS.clair.trait
    await expect.poll(async () => (await findColour(canvas(page), principale)).length).toBeGreaterThan(500)
    watch.consoleErrors.length = 0
  })
})
