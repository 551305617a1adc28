import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { STREET_INKS } from '../../src/map/style/street-inks.ts'
import { FRANCE_DIR, ROOT } from '../support/files/data-dirs.ts'
import { FRANCE_URL } from './addresses.ts'
import { findColour } from './pixels.ts'
import { expect, LOURD, openPage, test } from './support.ts'

test.skip(!existsSync(join(FRANCE_DIR, 'manifest.json')), 'the open data are not there')

const SIZES = [
  ['telephone', 390, 844],
  ['ordinateur', 1440, 900],
] as const
const LOOKS = [
  ['clair', 'light', 'none'],
  ['sombre', 'dark', 'none'],
  ['clairContraste', 'light', 'active'],
  ['sombreContraste', 'dark', 'active'],
] as const

for (const [place, commune, view] of [
  ['saint-jean', '56223', '15/47.6355/-2.1245'],
  ['pont-de-veyle', '01306', '15/46.2645/4.886'],
  ['redon', '35236', '16/47.6505/-2.0868'],
  // A town of the mountains of Corsica.
  ['corte', '2B096', '14/42.3064/9.149'],
] as const) {
  for (const [size, width, height] of SIZES) {
    test(`streets and their names in every look: ${place}, ${size}`, LOURD, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await openPage(page, `${FRANCE_URL}?onglet=trouver&territoire=commune:${commune}#carte=${view}`)
      if (width < 1000) await page.getByRole('button', { name: 'Voir la carte' }).click()
      const canvas = page.locator('.map-dessin canvas')
      await expect(page.getByText(/^Rues : © les contributeurs d’OpenStreetMap, ODbL/)).toBeVisible()
      for (const [look, scheme, contrast] of LOOKS) {
        await page.emulateMedia({ colorScheme: scheme, forcedColors: contrast })
        const { trait, nom } = STREET_INKS[look]
        const count = async (ink: string) => (await findColour(canvas, ink)).length
        await expect.poll(() => count(trait.secondaire), look).toBeGreaterThan(200)
        // Letters are thin: few of their pixels have the whole colour, three on a phone where letters are smoothed more.
        await expect.poll(() => count(nom), `${look}, names`).toBeGreaterThan(0)
        await page.screenshot({ path: join(ROOT, `test/.output/rues/${place}-${size}-${look}.png`) })
      }
    })
  }
}
