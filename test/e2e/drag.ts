import { existsSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { FRANCE_DIR } from '../support/files/data-dirs.ts'
import { FRANCE_URL, PILOTE_URL } from './addresses.ts'
import { expect, openPage } from './support.ts'

const france = existsSync(FRANCE_DIR)
/** Département 87, or the pilot where the open data are not there. */
export const TERRITOIRE = france ? 'departement:87' : 'epci:200071082'
const SITE = france ? FRANCE_URL : PILOTE_URL
export const COUVERTURE = `${SITE}?onglet=couverture&territoire=${TERRITOIRE}`
/** Five minutes: few residents are reached, so that nearly every move changes the figure. */
export const SIMULER = `${COUVERTURE}&volet=simuler&minutes=5`

/** Corsica by road, at minutes that a move changes; null where the open data are not there. */
export const SIMULER_PAR_ROUTE = france
  ? `${FRANCE_URL}?v=2&onglet=couverture&volet=simuler&territoire=region:94&offre=lieux&mode=voiture&minutes=13&calcul=routes`
  : null

/** The simulation with one place added, its map drawn. */
export async function openWithPlace(page: Page, link = SIMULER): Promise<void> {
  await openPage(page, link)
  await expect(page.locator('.scen-figure')).toBeVisible()
  await expect(page.locator('canvas')).toBeVisible()
  const commune = page.locator('select[name=commune]')
  await expect(commune.locator('option').nth(8)).toBeAttached()
  await commune.selectOption({ index: 8 })
  await page.getByRole('button', { name: 'Ajouter ce lieu' }).click()
  await expect(page.locator('.map-marqueur')).toBeVisible()
  await page.waitForLoadState('networkidle')
}

/** Carries the place once around the middle of the map and lets it go; `after` runs after each move. */
export async function drag(page: Page, moves: number, after: (move: number) => Promise<void>): Promise<void> {
  const place = await page.locator('.map-marqueur').boundingBox()
  const map = await page.locator('.map-dessin').boundingBox()
  if (place === null || map === null) throw new Error('got no place or no map to drag over')
  const from = { x: place.x + place.width / 2, y: place.y + place.height / 2 }
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (let i = 1; i <= moves; i++) {
    const angle = (2 * Math.PI * i) / moves
    const part = Math.min(1, i / 10)
    const x = map.x + map.width / 2 + 110 * Math.cos(angle)
    const y = map.y + map.height / 2 + 110 * Math.sin(angle)
    await page.mouse.move(from.x + part * (x - from.x), from.y + part * (y - from.y))
    await after(i)
  }
  await page.mouse.up()
}

/** The next frame of the page has been made. */
export const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve())))
