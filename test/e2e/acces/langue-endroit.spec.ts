import type { Page } from '@playwright/test'
import { GENEREE_URL } from '../addresses.ts'
import { LUNDI } from '../keyboard.ts'
import { expect, LOURD, test, WITHOUT_MAP } from '../support.ts'
import { change } from './changer-langue.ts'

test.use({ viewport: WITHOUT_MAP })
test.beforeEach(async ({ page }) => page.clock.setFixedTime(LUNDI))

/** More places than a list shows at first. */
const LISTE = `${GENEREE_URL}?territoire=departement:03`
const cards = (page: Page) => page.locator('.trouver-card')
const scrolled = (page: Page) => page.locator('#panneau').evaluate((panel) => panel.scrollTop)

/** The list made longer, one of the last cards at the top. @returns its name */
async function readOn(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^Voir .* de plus/ }).click()
  await expect.poll(() => cards(page).count()).toBeGreaterThan(25)
  const card = cards(page).nth(24)
  await card.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  return card.locator('h3').innerText()
}

/** The card is what one reads first, a hand's breadth more or less: words of another length stand above it in its list. */
async function expectFirst(page: Page, nom: string): Promise<void> {
  const card = cards(page).filter({ has: page.getByRole('heading', { name: nom, exact: true }) })
  await expect(card).toHaveCount(1)
  await expect
    .poll(async () => {
      const [one, panel] = await Promise.all([card.boundingBox(), page.locator('#panneau').boundingBox()])
      return one && panel && Math.abs(one.y - panel.y)
    })
    .toBeLessThan(250)
  await expect.poll(() => scrolled(page)).toBeGreaterThan(1000)
}

test('a long list is read on in another language, where it was left', LOURD, async ({ page }) => {
  await page.goto(LISTE)
  const nom = await readOn(page)
  const count = await cards(page).count()
  for (const [langues, name, code] of [
    ['Langues', 'العربية', 'ar'],
    ['اللغات', 'Türkçe', 'tr'],
    ['Diller', 'English', 'en'],
  ] as const) {
    await change(page, langues, name, code)
    await expect(cards(page)).toHaveCount(count)
    await expectFirst(page, nom)
  }
  // A reload is no change of language: one reads from the beginning.
  await page.reload()
  await expect(cards(page)).toHaveCount(20)
  await expect.poll(() => scrolled(page)).toBe(0)
})

test('a page of help gives the list back where it was left, and no other view', LOURD, async ({ page }) => {
  await page.goto(LISTE)
  const nom = await readOn(page)
  const aide = page.locator('.app-entete').getByRole('link', { name: 'Aide' })
  await aide.click()
  await expect(page.locator('#page-titre')).toBeFocused()
  await page.goBack()
  await expectFirst(page, nom)
  await aide.click()
  await expect(page.locator('#page-titre')).toBeFocused()
  await page.locator('.app-entete').getByRole('link', { name: 'Orienter' }).click()
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await expect.poll(() => scrolled(page)).toBe(0)
})

test('who touches the page before the place is there stays where they are', LOURD, async ({ page }) => {
  await page.goto(LISTE)
  await readOn(page)
  let serve = (): void => undefined
  const held = new Promise<void>((resolve) => {
    serve = resolve
  })
  await page.locator('.app-entete').getByRole('link', { name: 'Langues' }).click()
  await page.route(/lieux\.[\w-]+\.json/, async (route) => {
    await held
    await route.continue()
  })
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await expect(page.locator('.app-contenu .attente').first()).toBeVisible()
  await page.keyboard.press('Shift')
  serve()
  await expect.poll(() => cards(page).count()).toBeGreaterThan(25)
  await expect.poll(() => scrolled(page)).toBe(0)
})

test('Dates keeps its week and the ways that stand open', LOURD, async ({ page }) => {
  await page.goto('/?volet=agenda&depart=03185')
  await page
    .getByRole('button', { name: /^Voir le chemin vers/ })
    .first()
    .click()
  const way = page.locator('.chemin')
  await expect(way).toHaveCount(1)
  await change(page, 'Langues', 'English', 'en')
  await expect(way).toHaveCount(1)
  await expect(way).toContainText('We do not have')
  await page.getByRole('radio', { name: 'Week', exact: true }).check()
  const days = page.locator('.agenda-semaine-jours b')
  await page.getByRole('button', { name: 'Following week' }).click()
  await page.getByRole('button', { name: 'Following week' }).click()
  const before = await days.allInnerTexts()
  await change(page, 'Languages', 'Français', 'fr')
  await expect(days).toHaveText(before)
  await expect(page.locator('.agenda-semaine-nom')).toContainText('Semaine du')
})

test('the way back from the window of filters leaves a page that answers', async ({ page }) => {
  await page.goto('/?depart=03185&page=aide')
  await page.getByRole('button', { name: 'Retour à la carte' }).click()
  await page.getByRole('button', { name: 'Plus de filtres' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.goBack()
  await expect(page.locator('#page-titre')).toBeVisible()
  await expect(page.locator('dialog')).toHaveCount(0)
  await page.locator('.app-entete').getByRole('link', { name: 'Langues' }).click()
  await expect(page.getByRole('link', { name: 'English', exact: true })).toBeVisible()
})
