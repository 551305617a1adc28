import type { Page } from '@playwright/test'
import { test } from './serveur.ts'
import { expect, LOURD, WITHOUT_MAP } from './support.ts'

test.use({ serviceWorkers: 'allow', viewport: WITHOUT_MAP })

const NOUVELLE = 'Une nouvelle version de la page est prête.'
const recharger = (page: Page) => page.getByRole('button', { name: 'Recharger', exact: true })

/** The service worker answers for the page. */
const controlled = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { polling: 200 })
/** The mark of a version after the first. */
const versionOf = (page: Page) => page.locator('meta[name="version"]')
function countLoads(page: Page): () => number {
  let loads = 0
  page.on('domcontentloaded', () => loads++)
  return () => loads
}

test(
  'a new version is announced in both tabs and comes when asked: no draft is lost, no reload repeats',
  LOURD,
  async ({ page: premier, context, serveur }) => {
    const second = await context.newPage()
    const loads = [premier, second].map(countLoads)
    await premier.goto(`${serveur.url}?onglet=couverture&volet=simuler`)
    await expect(premier.locator('select[name=commune] option[value="03167"]')).toBeAttached()
    await premier.locator('select[name=commune]').selectOption('03167')
    await premier.getByRole('button', { name: 'Ajouter ce lieu' }).click()
    const scenario = premier.locator('.scen-liste > li')
    await expect(scenario).toHaveCount(1)
    await controlled(premier)
    await second.goto(`${serveur.url}?onglet=orienter`)
    await second
      .getByRole('checkbox', { name: /^Choisir pour la fiche/ })
      .first()
      .check()
    await second.getByRole('button', { name: 'Préparer la fiche' }).click()
    const notes = second.getByRole('textbox', { name: 'Notes' })
    await notes.fill('Venir avec un papier')
    await controlled(second)

    await serveur.publishPage(2)
    await premier.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    for (const page of [premier, second]) await expect(page.getByText(NOUVELLE)).toBeVisible()
    expect(loads.map((count) => count())).toEqual([1, 1])

    // What is saved is there again; the other tab goes on, with the parts of the page that it had not opened yet.
    await recharger(premier).click()
    await expect(versionOf(premier)).toHaveAttribute('content', '2')
    await expect(scenario).toHaveCount(1)
    await expect(notes).toHaveValue('Venir avec un papier')
    await second.getByRole('link', { name: 'Aide', exact: true }).first().click()
    await expect(second.getByRole('heading', { level: 2, name: /Aide/ }).first()).toBeVisible()
    await second.goBack()
    await expect(notes).toHaveValue('Venir avec un papier')
    await expect(versionOf(second)).toHaveCount(0)

    // What is kept nowhere is not lost without a word.
    await recharger(second).click()
    await expect(second.getByText(/^Recharger efface/)).toBeVisible()
    await second.getByRole('button', { name: 'Plus tard' }).click()
    await expect(notes).toHaveValue('Venir avec un papier')
    await recharger(second).click()
    await second.getByRole('button', { name: 'Recharger quand même' }).click()
    await expect(versionOf(second)).toHaveAttribute('content', '2')
    await expect(second.getByRole('heading', { name: 'Orienter une personne' }).first()).toBeVisible()
    for (const page of [premier, second]) await expect(page.getByText(NOUVELLE)).toHaveCount(0)
    expect(loads.map((count) => count())).toEqual([2, 2])
  },
)

test(
  'a page left open over two builds of the data goes on with the newest whole one, and says its date',
  LOURD,
  async ({ page, serveur, watch }) => {
    await page.goto(`${serveur.url}?depart=03185`)
    await expect(page.locator('.trouver-card').first()).toBeVisible()
    await controlled(page)
    // What the list read is gone, and what the figure needs was never read.
    await serveur.publishData(1)
    await serveur.publishData(2)
    await page.getByRole('link', { name: 'Couverture' }).click()
    const figure = page.locator('.couv-phrase').first()
    await expect(figure).toContainText('%')
    await expect(page.getByText(/arrivées pendant votre visite\..* 2 janvier 2099/)).toBeVisible()
    await page.reload()
    await expect(figure).toContainText('%')
    await expect(page.getByText(/arrivées pendant/)).toHaveCount(0)

    // A night that published its manifest and lost its files: the one before stands in, as a whole, with its date.
    await serveur.publishData(3, { sans: true })
    await page.reload()
    await expect(figure).toContainText('%')
    await expect(page.getByText(/ne sont pas toutes venues\..* 2 janvier 2099/)).toBeVisible()
    await serveur.stop()
    await page.reload()
    await expect(figure).toContainText('%')
    await expect(page.getByText(/^Le serveur ne répond pas\..* 2 janvier 2099/)).toBeVisible()
    watch.consoleErrors.length = 0
  },
)
