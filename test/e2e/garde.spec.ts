import type { Page } from '@playwright/test'
import { ETATS, inParts, openEtat } from './etats.ts'
import { LUNDI } from './keyboard.ts'
import { test } from './serveur.ts'
import { expect, LOURD, TOUTES } from './support.ts'

test.use({ serviceWorkers: 'allow', viewport: { width: 390, height: 844 } })
test.beforeEach(({ page }) => page.clock.setFixedTime(LUNDI))

const OU = 'territoire=commune:87085'
const ILLISIBLES = 'Les données n’ont pas pu être lues.'

/** The service worker answers for the page, and holds the program. */
async function openInstalled(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { polling: 200 })
}

/** A state of the matrix, on another server. */
const at = (url: string, etat: (typeof ETATS)[number]) => ({ ...etat, lien: url + etat.lien.slice(1) })

/** Every state works: it says what it says with a network. */
async function expectAll(page: Page, url: string, etats = ETATS): Promise<void> {
  for (const etat of etats)
    await test.step(etat.nom, async () => {
      await openEtat(page, at(url, etat))
      await expect(page.getByText(ILLISIBLES)).toHaveCount(0)
    })
}

/** Every second state opened before, the others not; each both ways in `epreuve`. */
const [JAMAIS_LUS = [], DEJA_LUS = []] = TOUTES ? [ETATS, ETATS] : inParts(ETATS, 2).map(({ part }) => part)

for (const { n, part: etats } of inParts(DEJA_LUS, 2))
  test(
    `every state that was opened once works when the server stops, ${n}`,
    LOURD,
    async ({ page, serveur, watch }) => {
      await openInstalled(page, `${serveur.url}?page=aide`)
      await expectAll(page, serveur.url, etats)
      await serveur.stop()
      await expectAll(page, serveur.url, etats)
      await expect(page.getByText(/^Le serveur ne répond pas\. La page montre les données du/)).toBeVisible()
      watch.consoleErrors.length = 0
    },
  )

test(
  'a département that is kept works in every state when the server stops, and goes when asked',
  LOURD,
  async ({ page, serveur, watch }) => {
    await keep(page, serveur.url, 'territoire=commune:03185')
    // What the service worker keeps of the data by itself may be gone: the département stays.
    await page.evaluate(async () => {
      const cache = await caches.open('fichiers')
      for (const request of await cache.keys())
        if (request.url.includes('/data/')) await cache.delete(request)
    })
    await serveur.stop()
    // What proves a plan was never loaded: the plan is there, and says that it is not proved.
    const said = new Map([
      ['planifier, le plan', /Rien n’est encore prouvé/],
      ['hors ligne', /gardé hors ligne/],
    ])
    const etats = ETATS.filter(({ nom }) => nom !== 'portrait').map((etat) => ({
      ...etat,
      phrase: said.get(etat.nom) ?? etat.phrase,
    }))
    await expectAll(page, serveur.url, etats)
    // A portrait is beside territories of other départements: it says which is missing.
    await page.goto(`${serveur.url}?onglet=couverture&volet=portrait`)
    await expect(page.getByRole('alert')).toContainText('département 87')
    // Another département was never there: the page says so, and stays.
    await page.goto(`${serveur.url}?${OU}`)
    await expect(page.getByRole('alert')).toContainText(ILLISIBLES)
    await page.goto(`${serveur.url}?territoire=commune:03185&page=hors-ligne`)
    await page.getByRole('button', { name: /^Retirer de l’appareil/ }).click()
    await expect(page.getByText(/retiré de l’appareil/)).toBeVisible()
    expect(
      await page.evaluate(async () => (await caches.keys()).filter((name) => /^garde /.test(name))),
    ).toEqual([])
    watch.consoleErrors.length = 0
  },
)

/** Pages without script: of the département kept, of a commune of it, one that was only visited, one never seen. */
const LISTE = { departement: 'data/liste/departement-03.html', commune: 'data/liste/03185.html' } as const
const LISTE_VUE = 'data/liste/87085.html'
const JAMAIS_VUE = 'data/liste/departement-87.html'
const ABSENTE = 'Cette page demande le réseau'

test(
  'the pages without script of a département that is kept open when the server stops, others say what is missing',
  LOURD,
  async ({ page, serveur, watch }) => {
    const h1 = page.getByRole('heading', { level: 1 })
    await openInstalled(page, `${serveur.url}?page=aide`)
    await page.goto(serveur.url + LISTE_VUE)
    await keep(page, serveur.url, 'territoire=commune:03185')
    await serveur.stop()
    await page.getByRole('link', { name: /^Les pages simples, sans carte : Allier/ }).click()
    await expect(h1).toHaveText('Aide numérique : Allier')
    const styled = () => page.evaluate(() => document.styleSheets[0]?.cssRules.length ?? 0)
    await expect.poll(() => styled()).toBeGreaterThan(3)
    const communes = await page
      .locator('.liens a')
      .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href))
    expect(communes).toContain(serveur.url + LISTE.commune)
    for (const address of communes) {
      await page.goto(address)
      await expect(h1).toHaveText(/^Aide numérique /)
    }
    await page.goto(serveur.url + LISTE.commune)
    await expect(page.locator('article').first()).toBeVisible()
    await page.getByRole('link', { name: 'Les autres communes' }).click()
    await expect(h1).toHaveText('Aide numérique : les listes par commune')
    // What was only visited is there too; what was never seen says so, and leads back to the page.
    await page.goto(serveur.url + LISTE_VUE)
    await expect(h1).toHaveText(/Limoges/)
    await page.goto(serveur.url + JAMAIS_VUE)
    await expect(h1).toHaveText(ABSENTE)
    await page.getByRole('link', { name: 'Voir ce qui est gardé sur l’appareil' }).click()
    await page.getByRole('button', { name: /^Retirer de l’appareil : Allier/ }).click()
    await expect(page.getByText(/retiré de l’appareil/)).toBeVisible()
    for (const path of Object.values(LISTE)) {
      // Those that were read meanwhile came from what was kept: nothing else keeps them.
      await page.goto(serveur.url + path)
      await expect(h1).toHaveText(ABSENTE)
    }
    watch.consoleErrors.length = 0
  },
)

test(
  'a host that leaves endings out of its addresses: pages without script stay, kept or visited',
  LOURD,
  async ({ page, serveur, watch }) => {
    const h1 = page.getByRole('heading', { level: 1 })
    serveur.dropEndings()
    await openInstalled(page, `${serveur.url}?page=aide`)
    await page.goto(serveur.url + LISTE_VUE)
    await expect(page).toHaveURL(/\/data\/liste\/87085$/)
    await keep(page, serveur.url, 'territoire=commune:03185')
    await serveur.stop()
    for (const [address, title] of [
      [LISTE_VUE, /Limoges/],
      [LISTE.commune, /Montluçon/],
      [LISTE.departement, /Allier/],
      ['data/liste/index.html', 'Aide numérique : les listes par commune'],
      [JAMAIS_VUE, ABSENTE],
    ] as const)
      for (const asked of [address, address.replace(/(?:index)?\.html$/, '')]) {
        await page.goto(serveur.url + asked)
        await expect(h1, asked).toHaveText(title)
      }
    watch.consoleErrors.length = 0
  },
)

for (const { n, part: etats } of inParts(JAMAIS_LUS, 2))
  test(
    `when the server stops, a state of which nothing was read works or says what is missing, ${n}`,
    LOURD,
    async ({ page, serveur, watch }) => {
      await openInstalled(page, `${serveur.url}?page=aide`)
      await serveur.stop()
      for (const etat of etats)
        await test.step(etat.nom, async () => {
          await page.goto(at(serveur.url, etat).lien)
          await expect(page.locator('h1')).toHaveCount(1)
          const missing = page
            .getByRole('alert')
            .filter({ hasText: 'n’ont pas pu être lues' })
            .or(page.getByText(/^Il faut le réseau/))
          // What a person does next needs what is missing.
          if (etat.faire === undefined)
            await expect(page.locator('main').getByText(etat.phrase).or(missing).first()).toBeVisible()
          await expect(page.getByText(/^Le serveur ne répond pas\./)).toBeVisible()
        })
      watch.consoleErrors.length = 0
    },
  )

test(
  'a new generation is offered for what is kept; the one before serves until all of it is there',
  LOURD,
  async ({ page, context, watch }) => {
    await keep(page, '/', OU)
    await context.route('**/data/manifest.json*', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, json: { ...(await response.json()), version: 'demain' } })
    })
    await page.goto(`/?${OU}&page=hors-ligne`)
    await expect(page.getByText('De nouvelles données sont prêtes.')).toBeVisible()
    const [file] = await page.evaluate(async () =>
      (await caches.keys()).filter((name) => /^garde /.test(name)),
    )
    expect(file).not.toContain('demain')
    await page.getByRole('button', { name: /^Mettre à jour/ }).click()
    await expect(page.getByText('De nouvelles données sont prêtes.')).toHaveCount(0)
    expect(
      await page.evaluate(async () => (await caches.keys()).filter((name) => /^garde /.test(name))),
    ).toEqual([expect.stringMatching(/^garde http\S+\/data\/ 87-demain$/)])
    watch.consoleErrors.length = 0
  },
)

/** Keeps the département of a territory. */
async function keep(page: Page, url: string, ou: string): Promise<void> {
  await openInstalled(page, `${url}?${ou}&page=hors-ligne`)
  await page.getByRole('button', { name: /^Garder hors ligne/ }).click()
  await expect(page.getByText(/gardé hors ligne\. Données du/).first()).toBeVisible()
}
