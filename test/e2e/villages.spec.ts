import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { STREET_INKS } from '../../src/map/style/street-inks.ts'
import { carte } from '../../src/text/carte.ts'
import { FRANCE_DIR, ROOT } from '../support/files/data-dirs.ts'
import { FRANCE_URL } from './addresses.ts'
import { findColour } from './pixels.ts'
import { expect, LOURD, openPage, TOUTES, test } from './support.ts'

test.use({ carteNette: true })

test.skip(!existsSync(join(FRANCE_DIR, 'manifest.json')), 'the open data are not there')

const SIZES = [
  ['telephone', 390, 844],
  ['ordinateur', 1440, 900],
] as const
const NOMS_DE_RUES = '**/reseau-noms*'
const LOOKS = [
  ['clair', 'light', 'none'],
  ['sombre', 'dark', 'none'],
  ['clairContraste', 'light', 'active'],
  ['sombreContraste', 'dark', 'active'],
] as const

/** Letters are thin: few of their pixels have the whole colour, more are within these steps of it. */
const LETTRE = 100
/** What names add at least: two short words. The least seen was 70, of Corte on a phone; a view without names differs by 0. */
const NOMS = 50

/** What a count comes to once what is drawn no longer changes it. */
async function settle(count: () => Promise<number>): Promise<number> {
  let before = -1
  let now = await count()
  while (now !== before) {
    before = now
    now = await count()
  }
  return now
}

/** Two places, by day and by night with high contrast, at one size or the other; all of all in `epreuve`. */
const looksOf = (place: number, size: number) =>
  LOOKS.filter((_, look) => TOUTES || (place === look && place % 3 === 0 && place % 2 === size))

for (const [i, [place, commune, view]] of (
  [
    ['saint-jean', '56223', '15/47.6355/-2.1245'],
    ['pont-de-veyle', '01306', '15/46.2645/4.886'],
    ['redon', '35236', '16/47.6505/-2.0868'],
    // A town of the mountains of Corsica.
    ['corte', '2B096', '14/42.3064/9.149'],
  ] as const
).entries()) {
  for (const [j, [size, width, height]] of SIZES.entries()) {
    const looks = looksOf(i, j)
    if (looks.length === 0) continue
    test(
      `streets and their names, ${looks.map(([look]) => look).join(' and ')}: ${place}, ${size}`,
      LOURD,
      async ({ page, watch }) => {
        test.slow()
        await page.setViewportSize({ width, height })
        const canvas = page.locator('.map-dessin canvas')
        const countIn = (ink: string, steps?: number) => async () =>
          (await findColour(canvas, ink, steps)).length
        const open = async () => {
          await openPage(page, `${FRANCE_URL}?onglet=trouver&territoire=commune:${commune}#carte=${view}`)
          if (width < 1000) await page.getByRole('button', { name: 'Voir la carte' }).click()
        }
        // Signs of places may have the ink of the names: what they have of it without any name is no proof of one.
        const without = new Map<string, number>()
        await page.route(NOMS_DE_RUES, (route) => route.abort())
        await open()
        await expect(page.getByText(carte.ruesManquent)).toHaveCount(1)
        for (const [look, scheme, contrast] of looks) {
          await page.emulateMedia({ colorScheme: scheme, forcedColors: contrast })
          without.set(look, await settle(countIn(STREET_INKS[look].nom, LETTRE)))
        }
        watch.consoleErrors.length = 0
        await page.unroute(NOMS_DE_RUES)
        await page.goto('about:blank')
        await open()
        await expect(page.getByText(/^Rues : © les contributeurs d’OpenStreetMap, ODbL/)).toBeVisible()
        for (const [look, scheme, contrast] of looks) {
          await page.emulateMedia({ colorScheme: scheme, forcedColors: contrast })
          const { trait, nom } = STREET_INKS[look]
          await expect.poll(countIn(trait.secondaire), look).toBeGreaterThan(200)
          const floor = (without.get(look) ?? Number.NaN) + NOMS
          await expect.poll(countIn(nom, LETTRE), `${look}, names`).toBeGreaterThan(floor)
          await page.screenshot({ path: join(ROOT, `test/.output/rues/${place}-${size}-${look}.png`) })
        }
      },
    )
  }
}
