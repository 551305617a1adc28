import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { FRANCE_DIR } from '../support/files/data-dirs.ts'
import { FRANCE_URL } from './addresses.ts'
import { ETATS, openEtat } from './etats.ts'
import { expect, heavyIf, LOURD, test, WIDE, WITHOUT_MAP } from './support.ts'

/** Hosts that the program knows: on an intranet no text says them. */
const KNOWN = /data\.geopf\.fr|openstreetmap\.org|formulaire\.defenseurdesdroits|accessibilite\.numerique/
/** A place of the Creuse that has a site. */
const LIEU = 'conseiller-numerique_637f816e4acda506f71c1f9e'

/** The page of an intranet. */
async function openIntranet(page: Page): Promise<void> {
  await page.route('**/configuration.json', (route) =>
    route.fulfill({ json: { nom: 'À portée', intranet: true } }),
  )
}

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

const FEW = ['lieux', 'fiche', 'sources', 'accessibilité']
for (const etat of ETATS)
  test(
    `on an intranet no link leads out: ${etat.nom}`,
    heavyIf(!FEW.includes(etat.nom)),
    async ({ page }) => {
      await page.setViewportSize(WITHOUT_MAP)
      await openIntranet(page)
      await openEtat(page, etat)
      await unfold(page)
      expect(await outsideLinks(page)).toEqual([])
      expect(await page.locator('body').innerText()).not.toMatch(KNOWN)
    },
  )

test('on an intranet the addresses of sources are texts, whole, to be copied', async ({ page }) => {
  await page.setViewportSize(WITHOUT_MAP)
  await openIntranet(page)
  await page.goto('/?page=sources')
  await unfold(page)
  await expect(page.getByText('https://www.insee.fr/fr/statistiques/8735162')).toBeVisible()
  expect(await outsideLinks(page)).toEqual([])
})

test('on an intranet the site of a place is a text, whole, to be copied', LOURD, async ({ page }) => {
  test.skip(!existsSync(join(FRANCE_DIR, 'manifest.json')), 'the open data are not there')
  await page.setViewportSize(WITHOUT_MAP)
  await openIntranet(page)
  await page.goto(`${FRANCE_URL}?territoire=departement:23&lieu=${LIEU}`)
  await expect(page.getByText('https://www.aubusson.fr/')).toBeVisible()
  expect(await outsideLinks(page)).toEqual([])
  expect(await page.locator('body').innerText()).not.toMatch(KNOWN)
})

test('on an intranet the sources beside the map lead nowhere', LOURD, async ({ page }) => {
  await page.setViewportSize(WIDE)
  await openIntranet(page)
  await page.goto('/?depart=03185')
  await expect(page.locator('.map-sources')).toBeAttached()
  await unfold(page)
  expect(await outsideLinks(page)).toEqual([])
})
