import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { etat as reglages } from '../../src/text/pages/etat.ts'
import { FRANCE_DIR } from '../support/files/data-dirs.ts'
import { ETATS, type Etat, inParts, openEtat } from './etats.ts'
import { publish } from './serveur.ts'
import { test as base, expect, LOURD, TOUTES, WIDE, WITHOUT_MAP } from './support.ts'

/** Hosts that the program knows: on an intranet no text says them. */
const KNOWN = /data\.geopf\.fr|openstreetmap\.org|formulaire\.defenseurdesdroits|accessibilite\.numerique/
const INTRANET = { nom: 'À portée', intranet: true }
/** A place of the Creuse that has a site. */
const LIEU = 'conseiller-numerique_637f816e4acda506f71c1f9e'

/** Every page comes from an intranet: its configuration, and a server set by it, whose headers the page reads too. */
const test = base.extend<object, { intranet: string; folder: (name: string) => string }>({
  folder: [
    async ({ browserName: _ }, use, { project: { outputDir }, workerIndex }) =>
      use((name) => join(outputDir, `intranet-${workerIndex}`, name)),
    { scope: 'worker' },
  ],
  intranet: [
    async ({ folder }, use) => {
      const { url, stop } = await publish(folder('pilote'), INTRANET)
      await use(url)
      await stop()
    },
    { scope: 'worker' },
  ],
  baseURL: ({ intranet }, use) => use(intranet),
})

const outsideLinks = (page: Page) =>
  page
    .locator('a[href], area[href], form[action], iframe[src], img[src], [ping]')
    .evaluateAll((all) =>
      all
        .map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? one.getAttribute('action') ?? '')
        .filter(
          (address) =>
            /^(?:https?:)?\/\//i.test(address) && new URL(address, location.href).origin !== location.origin,
        ),
    )

/** Each fold opened: what it holds is on the page too. */
const unfold = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true
  })

async function expectInside(page: Page, etats: readonly Etat[]): Promise<void> {
  await page.setViewportSize(WITHOUT_MAP)
  for (const etat of etats)
    await test.step(etat.nom, async () => {
      await openEtat(page, etat)
      await unfold(page)
      // What a fold asks the server for comes after it.
      if (etat.nom === 'sources') await expect(page.getByText(reglages.enTetesBons)).toBeVisible()
      expect.soft(await outsideLinks(page), etat.nom).toEqual([])
      expect.soft(await page.locator('body').innerText(), etat.nom).not.toMatch(KNOWN)
    })
}

/** Every second state; all of them in `epreuve`. */
const LUS = ETATS.filter((_, i) => TOUTES || i % 2 === 1)
for (const { n, part } of inParts(LUS, 2))
  test(`on an intranet no link leads out of any state, ${n}`, LOURD, async ({ page }) =>
    expectInside(page, part),
  )

test('on an intranet the addresses of sources are texts, whole, to be copied', async ({ page }) => {
  await page.setViewportSize(WITHOUT_MAP)
  await page.goto('/?page=sources')
  await page.getByText(reglages.voir).click()
  await unfold(page)
  await expect(page.getByText('https://www.insee.fr/fr/statistiques/8735162')).toBeVisible()
  expect(await outsideLinks(page)).toEqual([])
})

test('a server that lets the page out of an intranet is told', async ({ page, folder }) => {
  const { url, stop } = await publish(folder('ouvert'), INTRANET, { headers: { nom: INTRANET.nom } })
  await page.goto(`${url}?page=sources`)
  await page.getByText(reglages.voir).click()
  const told = reglages.ecart(
    'Content-Security-Policy : connect-src',
    "'self'",
    "'self' https://data.geopf.fr",
  )
  await expect(page.getByText(told, { exact: true })).toBeVisible()
  await expect(page.getByText(reglages.ecrire)).toBeVisible()
  await expect(page.getByText(reglages.enTetesBons)).toBeHidden()
  await stop()
})

test('on an intranet the site of a place is a text, whole, to be copied', LOURD, async ({ page, folder }) => {
  test.skip(!existsSync(join(FRANCE_DIR, 'manifest.json')), 'the open data are not there')
  await page.setViewportSize(WITHOUT_MAP)
  const { url, stop } = await publish(folder('france'), INTRANET, { data: FRANCE_DIR })
  await page.goto(`${url}?territoire=departement:23&lieu=${LIEU}`)
  await expect(page.getByText('https://www.aubusson.fr/')).toBeVisible()
  expect(await outsideLinks(page)).toEqual([])
  expect(await page.locator('body').innerText()).not.toMatch(KNOWN)
  await stop()
})

test('on an intranet the sources beside the map lead nowhere', LOURD, async ({ page }) => {
  await page.setViewportSize(WIDE)
  await page.goto('/?depart=03185')
  await expect(page.locator('.map-sources')).toBeAttached()
  await unfold(page)
  expect(await outsideLinks(page)).toEqual([])
})
