import type { Page } from '@playwright/test'
import { expect, LOURD, test } from './support.ts'

test.use({ serviceWorkers: 'allow', viewport: { width: 390, height: 844 } })

const OU = 'territoire=commune:87085'
/** Each view of a territory, and what it shows once it has what it needs. */
const VUES = [
  { nom: 'Trouver', lien: `/?${OU}`, montre: '.trouver-card' },
  { nom: 'Dates', lien: `/?${OU}&volet=agenda`, montre: '.agenda-carte, .app-contenu li' },
  { nom: 'le chemin guidé', lien: `/?${OU}&volet=guide`, montre: '.app-contenu button' },
  { nom: 'Orienter', lien: `/?${OU}&onglet=orienter`, montre: '.app-contenu fieldset' },
  { nom: 'Couverture', lien: `/?${OU}&onglet=couverture`, montre: '.couv-phrase' },
  { nom: 'Simuler', lien: `/?${OU}&onglet=couverture&volet=simuler`, montre: '.app-contenu button' },
  { nom: 'Rapport', lien: `/?${OU}&onglet=couverture&volet=rapport`, montre: '.app-contenu h2' },
  { nom: 'Mes données', lien: `/?${OU}&volet=donnees`, montre: '.app-contenu button' },
  { nom: 'Hors ligne', lien: `/?${OU}&page=hors-ligne`, montre: '.pages .encadre' },
] as const

/** The service worker answers for the page, and holds the program. */
const installed = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { polling: 200 })

test(
  'a département that is kept works in every view without a network, and goes when asked',
  LOURD,
  async ({ page, context, watch }) => {
    await keep(page)
    // What the service worker keeps of its own may be gone: the département stays.
    await page.evaluate(() => caches.delete('fichiers'))
    await context.setOffline(true)
    for (const { nom, lien, montre } of VUES) {
      await page.goto(lien)
      await expect(page.locator(montre).first(), nom).toBeVisible()
      await expect(page.getByText('Les données n’ont pas pu être lues.'), nom).toHaveCount(0)
    }
    // Another département was never there: the page says so, and stays.
    await page.goto('/?territoire=commune:03185')
    await expect(page.getByRole('alert')).toContainText('Les données n’ont pas pu être lues.')
    await page.goto(`/?${OU}&page=hors-ligne`)
    await page.getByRole('button', { name: /^Retirer de l’appareil/ }).click()
    await expect(page.getByText(/retiré de l’appareil/)).toBeVisible()
    expect(
      await page.evaluate(async () => (await caches.keys()).filter((name) => /^garde-/.test(name))),
    ).toEqual([])
    watch.consoleErrors.length = 0
  },
)

test(
  'without a network, a view of which nothing was read says what is missing',
  LOURD,
  async ({ page, context, watch }) => {
    await page.goto('/?page=aide')
    await installed(page)
    await context.setOffline(true)
    for (const { nom, lien, montre } of VUES) {
      await page.goto(lien)
      const missing = page.getByRole('alert').filter({ hasText: 'n’ont pas pu être lues' })
      await expect(page.locator(montre).first().or(missing.first()).first(), nom).toBeVisible()
      await expect(page.locator('h1'), nom).toHaveCount(1)
    }
    watch.consoleErrors.length = 0
  },
)

test(
  'a new generation is offered for what is kept; the one before serves until all of it is there',
  LOURD,
  async ({ page, context, watch }) => {
    await keep(page)
    await context.route('**/data/manifest.json*', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, json: { ...(await response.json()), version: 'demain' } })
    })
    await page.goto(`/?${OU}&page=hors-ligne`)
    await expect(page.getByText('De nouvelles données sont prêtes.')).toBeVisible()
    const [file] = await page.evaluate(async () =>
      (await caches.keys()).filter((name) => /^garde-/.test(name)),
    )
    expect(file).not.toContain('demain')
    await page.getByRole('button', { name: /^Mettre à jour/ }).click()
    await expect(page.getByText('De nouvelles données sont prêtes.')).toHaveCount(0)
    expect(
      await page.evaluate(async () => (await caches.keys()).filter((name) => /^garde-/.test(name))),
    ).toEqual(['garde-87-demain'])
    watch.consoleErrors.length = 0
  },
)

/** Keeps the département of the territory. */
async function keep(page: Page): Promise<void> {
  await page.goto(`/?${OU}&page=hors-ligne`)
  await page.getByRole('button', { name: /^Garder hors ligne/ }).click()
  await expect(page.getByText(/gardé hors ligne\. Données du/)).toBeVisible()
  await installed(page)
}
