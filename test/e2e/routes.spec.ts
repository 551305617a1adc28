import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { FRANCE_DIR } from '../support/files/data-dirs.ts'
import { FRANCE_URL } from './addresses.ts'
import { drag, nextFrame } from './drag.ts'
import { expect, expectAccessible, hold, LOURD, openPage, test } from './support.ts'

test.skip(!existsSync(join(FRANCE_DIR, 'manifest.json')), 'the open data are not there')

/** Corse-du-Sud has roads; three minutes by car are the car's own, so thirteen make a figure that a move changes. */
const QUESTION = `${FRANCE_URL}?v=2&onglet=couverture&territoire=departement:2A&offre=lieux&mode=voiture&minutes=13`
const SIMULER = `${QUESTION}&volet=simuler`
/** Files of the network: a figure that was published as times needs none of them. */
const RESEAU = /\/2A\/reseau-troncons\./

const phrase = (page: Page) => page.locator('.couv-phrase')

test(
  'a figure says it is by road, with the straight one in small, and all is straight in one tap',
  LOURD,
  async ({ page }) => {
    const networks: string[] = []
    page.on('request', (request) => RESEAU.test(request.url()) && networks.push(request.url()))
    await openPage(page, QUESTION)
    const figure = page.locator('.couv-figure')
    await expect(phrase(page)).toContainText('par la route')
    await expect(figure).toContainText(/À vol d’oiseau : \d/)
    await expect(figure).toContainText('OpenStreetMap')
    expect(networks).toEqual([])
    await expectAccessible(page)
    await page.getByLabel('À vol d’oiseau').check()
    await expect(phrase(page)).toContainText('estimation à vol d’oiseau')
    await expect(figure).not.toContainText('OpenStreetMap')
    await expect(page).toHaveURL(/calcul=direct/)
    await page.reload()
    await expect(phrase(page)).toContainText('estimation à vol d’oiseau')
    await page.getByLabel('Par la route').check()
    await expect(phrase(page)).toContainText('par la route')
    await expect(page).not.toHaveURL(/calcul=/)
  },
)

test('a territory without roads says it is an estimate and offers no choice', async ({ page }) => {
  await openPage(page, QUESTION.replace('2A', '87'))
  await expect(phrase(page)).toContainText('estimation à vol d’oiseau')
  await expect(page.getByLabel('Par la route')).toHaveCount(0)
})

test(
  'a point says that roads are loading, then which place, how far and how long by road',
  LOURD,
  async ({ page }) => {
    const release = await hold(page, RESEAU)
    await openPage(page, `${QUESTION}&commune=2A272`)
    const card = page.locator('.couv-carte')
    await expect(card).toContainText('Les routes se chargent')
    await expect(card).not.toContainText('vol d’oiseau')
    release()
    await expect(card).toContainText(
      /Le plus proche : .+, à [\d,]+ k?m par la route, environ \d+ minutes? en voiture\./,
    )
    await card.getByRole('button', { name: /Voir ce lieu/ }).click()
    const place = page.locator('.couv-carte').last()
    await expect(place).toContainText(/Par la route, .+ de ce lieu\./)
    // In place of a ring, the cells: the legend says whose.
    const legend = page.locator('.map-legende').first()
    await expect(legend).toContainText('À portée de ce lieu')
    await place.getByRole('button', { name: 'Fermer' }).click()
    await expect(legend).not.toContainText('de ce lieu')
    await expect(legend).toContainText('On ne sait pas')
  },
)

test('a place dragged in Corsica repaints figure and map by road', LOURD, async ({ page }) => {
  await openPage(page, SIMULER)
  const figure = page.locator('.scen-figure')
  await expect(figure).toContainText('par la route')
  await page.getByRole('combobox', { name: /^Dans une commune/ }).selectOption({ label: 'Ajaccio' })
  await page.getByRole('button', { name: 'Ajouter ce lieu' }).click()
  await expect(page.locator('.map-marqueur')).toBeVisible()
  await page.waitForLoadState('networkidle')
  const seen = new Set<string>()
  await expect
    .poll(async () => {
      await drag(page, 24, async () => {
        await nextFrame(page)
        seen.add((await figure.getAttribute('data-version')) ?? '')
      })
      return [...seen].filter((version) => /^g\d+$/.test(version)).length
    })
    .toBeGreaterThan(5)
  await expect(figure).toHaveAttribute('data-version', /^(?!g\d+$)/)
  await expect(figure).toContainText('par la route')
})

test(
  'a network that cannot be read is told, and no straight figure takes its place',
  LOURD,
  async ({ page, watch }) => {
    await page.route(RESEAU, (route) => route.abort())
    await openPage(page, SIMULER)
    await expect(page.getByRole('alert')).toContainText('Les données n’ont pas pu être lues')
    await expect(page.locator('.scen-figure')).toHaveCount(0)
    watch.consoleErrors.length = 0
  },
)
