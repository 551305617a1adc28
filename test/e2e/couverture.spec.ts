import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import type { FeatureCollection } from 'geojson'
import readXlsx from 'read-excel-file/node'
import { readCsvBack } from '../../geo/read/csv.ts'
import type { Rapport } from '../../src/domain/coverage/report.ts'
import { REPOSE_COLUMNS, type Repose } from '../../src/domain/coverage/repose.ts'
import { phraseFigure } from '../../src/text/couverture/rapport.ts'
import { repose, sayRepose } from '../../src/text/couverture/repose.ts'
import { EN_TETES } from '../../src/text/couverture/tableur.ts'
import { nombre } from '../../src/text/format.ts'
import { COLONNES_ZONES } from '../support/examples/couverture-exemple.ts'
import { PILOTE_DIR, ROOT } from '../support/files/data-dirs.ts'
import { expect, heavyIf, LOURD, openPage, test, WIDE, WITHOUT_MAP } from './support.ts'

test.use({ viewport: WITHOUT_MAP })

const LINK = '/?onglet=couverture&territoire=epci:200071082'

/**
 * What `npm run -s couverture` prints for a question over the pilot. The links above have no version: what they leave
 * out has the defaults of before, human help.
 */
async function askCommandLine(...asked: string[]): Promise<Rapport & { readonly repose: Repose }> {
  const question = asked.includes('--offre') ? asked : [...asked, '--offre', 'accompagnement']
  const args = ['--import', 'tsx', 'geo/cli/couverture.ts', '--data', PILOTE_DIR, ...question]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT })
  return JSON.parse(stdout)
}

const sentence = (page: Page) => page.locator('.couv-phrase')
const table = (page: Page) => page.getByRole('table').first()

async function download(page: Page, name: string): Promise<{ name: string; path: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ])
  const path = await file.path()
  return { name: file.suggestedFilename(), path, text: await readFile(path, 'utf8') }
}

test('one figure is the same in sentence, table, CSV, workbook, GeoJSON, report and command line', async ({
  page,
}) => {
  const cli = await askCommandLine(
    ...['--territoire', 'epci:200071082', '--mode', 'voiture', '--minutes', '8', '--par', 'commune'],
  )
  await openPage(page, `${LINK}&minutes=8`)
  await expect(sentence(page)).toHaveText(phraseFigure(cli))
  const shown = page.getByRole('figure', { name: 'Répartition des habitants' })
  await expect(shown).toContainText(nombre(cli.population?.atteinte ?? -1))
  await expect(shown).toContainText(nombre(cli.population?.nonAtteinte ?? -1))

  const zones = cli.zones ?? []
  const worst = zones.reduce((a, b) => (b.nonAtteinte > a.nonAtteinte ? b : a))
  const first = table(page).locator('tbody tr').first()
  await expect(first).toContainText(worst.nom)
  await expect(first).toContainText(nombre(worst.nonAtteinte))

  const csv = await download(page, 'CSV pour un programme')
  expect(csv.name).toMatch(
    /^a-portee_ca-montlucon-communaute_commune_accompagnement-voiture-8min_\d{4}-\d\d-\d\d\.csv$/,
  )
  const { lignes } = readCsvBack(csv.text)
  expect(lignes.map((cells) => cells.slice(0, 8))).toEqual(
    zones.map((z) => COLONNES_ZONES.map((c) => String(z[c]))),
  )

  const classeur = await download(page, 'Classeur pour tableur (XLSX)')
  expect(classeur.name).toBe(csv.name.replace(/csv$/, 'xlsx'))
  const [feuille, apropos] = await readXlsx(classeur.path)
  expect(feuille?.data.slice(1).map((cells) => cells.slice(0, 8))).toEqual(
    zones.map((z) => COLONNES_ZONES.map((c) => z[c])),
  )
  const tableur = await download(page, 'CSV pour tableur français')
  expect(tableur.name).toBe(csv.name.replace(/csv$/, 'tableur.csv'))
  expect(readCsvBack(tableur.text, ';').lignes.map((cells) => cells.slice(0, 8))).toEqual(
    zones.map((z) => COLONNES_ZONES.map((c) => String(z[c]))),
  )

  const geojson: FeatureCollection & { metadata: object } = JSON.parse(
    (await download(page, 'Carte (GeoJSON)')).text,
  )
  const both = zones.map((z) => ({ ...z, populationMunicipale: expect.any(Number) }))
  expect(geojson.features.map((f) => f.properties)).toEqual(both)
  expect(geojson.features.every((f) => f.geometry.type === 'MultiPolygon')).toBe(true)
  expect(geojson.metadata).toMatchObject({ population: cli.population, minutes: 8, repose: cli.repose })
  // What the figure rests on is the same everywhere, in words too.
  const reposes = lignes.map((cells) => cells.slice(12, 18))
  expect(new Set(reposes.map(String)).size).toBe(1)
  expect(reposes[0]).toEqual(Object.values(cli.repose).map((value) => String(value ?? '')))
  for (const line of sayRepose(cli.repose, cli.population))
    await expect(page.getByRole('region', { name: repose.titre })).toContainText(line)
  const said = Object.fromEntries((apropos?.data ?? []).map(([titre, valeur]) => [String(titre), valeur]))
  const asText = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)
  for (const column of REPOSE_COLUMNS) expect(asText(said[EN_TETES[column]]) ?? null).toBe(cli.repose[column])
  // People read the name of the territory, programs its code.
  expect(said[EN_TETES.question]).toBe(lignes[0]?.[8]?.replace('epci:200071082', 'CA Montluçon Communauté'))

  await page.goto(`${LINK}&minutes=8&volet=rapport`)
  const report = page.getByRole('article')
  await expect(report).toContainText(phraseFigure(cli))
  for (const line of sayRepose(cli.repose, cli.population)) await expect(report).toContainText(line)
  const communes = report
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Toutes les communes' }) })
  await expect(communes.getByRole('row', { name: worst.nom })).toContainText(nombre(worst.atteinte))
})

for (const [name, link, question] of [
  ['a distance', '&seuil_m=3000&offre=lieux', ['--distance', '3000', '--offre', 'lieux']],
  ['a walk', '&mode=marche&minutes=15', ['--mode', 'marche', '--minutes', '15']],
  [
    'a ride',
    '&mode=velo&minutes=12&offre=ateliers',
    ['--mode', 'velo', '--minutes', '12', '--offre', 'ateliers'],
  ],
] as const) {
  test(
    `a shared link with ${name} shows the figure of the command line`,
    heavyIf(name !== 'a distance'),
    async ({ page }) => {
      const cli = await askCommandLine('--territoire', 'epci:200071082', ...question)
      await openPage(page, LINK + link)
      await expect(sentence(page)).toHaveText(phraseFigure(cli))
    },
  )
}

test('the slider repaints the sentence and the table, and ends in the link', async ({ page }) => {
  await openPage(page, LINK)
  const slider = page.getByRole('slider', { name: 'Temps de trajet au plus' })
  await slider.focus()
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowLeft')
  await expect(slider).toHaveAttribute('aria-valuetext', '8 minutes')
  const cli = await askCommandLine('--territoire', 'epci:200071082', '--mode', 'voiture', '--minutes', '8')
  await expect(sentence(page)).toHaveText(phraseFigure(cli))
  await expect(page).toHaveURL(
    /[?]v=2&.*territoire=epci:200071082&offre=accompagnement&mode=voiture&minutes=8/,
  )
})

test('asked for nothing, Couverture counts workshops within 15 minutes by car, and its link says so', async ({
  page,
}) => {
  await openPage(page, '/?onglet=couverture')
  const cli = await askCommandLine(...['--territoire', 'epci:200071082', '--offre', 'ateliers'])
  expect(cli).toMatchObject({ offre: 'ateliers', mode: 'voiture', minutes: 15 })
  await expect(sentence(page)).toHaveText(phraseFigure(cli))
  await expect(page).toHaveURL(
    /[?]v=2&onglet=couverture&territoire=epci:200071082&offre=ateliers&mode=voiture&minutes=15(#|$)/,
  )
})

test(
  'after a choice the answer is on the first screen with its question, on a phone and on a wide screen',
  LOURD,
  async ({ page }) => {
    for (const [viewport, choice] of [
      [{ width: 390, height: 844 }, 'Une aide humaine'],
      [WIDE, 'Un lieu qui reçoit du public'],
    ] as const) {
      await page.setViewportSize(viewport)
      await openPage(page, '/?onglet=couverture')
      await page.locator('label').filter({ hasText: choice }).click()
      await expect(page.getByRole('radio', { name: choice })).toBeChecked()
      await expect(sentence(page)).toContainText(/d’une aide humaine|d’un lieu ouvert au public/)
      await expect(sentence(page)).toBeInViewport({ ratio: 1 })
      for (const part of [
        page.getByRole('group', { name: 'À portée de quoi ?' }),
        page.getByRole('group', { name: 'Comment mesurer ?' }),
        page.getByRole('slider', { name: 'Temps de trajet au plus' }),
      ])
        await expect(part).toBeInViewport({ ratio: 1 })
    }
  },
)

test(
  'on a large screen the table of communes is read whole, without a box that scrolls',
  LOURD,
  async ({ page }) => {
    await page.setViewportSize(WIDE)
    await openPage(page, `${LINK}&minutes=8`)
    await expect(table(page).locator('tbody tr')).toHaveCount(21)
    const box = page.locator('.couv-defile').first()
    const hidden = () => box.evaluate((n) => [n.scrollHeight - n.clientHeight, n.scrollWidth - n.clientWidth])
    await expect.poll(hidden).toEqual([0, 0])
    await page.setViewportSize({ width: 1000, height: 900 })
    await expect.poll(async () => (await hidden())[0]).toBeGreaterThan(0)
  },
)

test(
  'with the keyboard alone: from the territory to the table, to a commune, to a place',
  LOURD,
  async ({ page }) => {
    await page.setViewportSize(WIDE)
    await openPage(page, '/?onglet=couverture')
    await page.getByRole('combobox', { name: 'Territoire' }).focus()
    await page.keyboard.type('limoges')
    await expect(page.getByRole('option').first()).toContainText('Limoges')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.locator('.territoire-nom')).toHaveText('Limoges')
    // The table of the new territory: Tab must not go through the page of the one before.
    await expect(page.locator('tr[data-code="87085"] .couv-zone')).toBeVisible()

    const reach = async (selector: string) => {
      for (let stops = 0; stops < 40; stops++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return
      }
      throw new Error(`no Tab stop for ${selector} within 40`)
    }
    await reach('.couv-tri')
    await page.keyboard.press('Enter')
    await expect(table(page).getByRole('columnheader', { name: 'Nom' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
    await reach('.couv-zone')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/commune=87085/)
    await expect(
      page.getByRole('region', { name: 'Limoges, là où vivent le plus d’habitants' }),
    ).toBeVisible()

    await reach('.couv-lieux')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/lieu=/)
    await expect(page.locator('.couv-carte h2:focus')).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('listbox', { name: 'Lieux visibles sur la carte' })).toBeFocused()
  },
)

test('by neighbourhood: an estimation, and those without a figure are listed as unknown', async ({
  page,
}) => {
  await openPage(page, `${LINK}&par=qpv`)
  await expect(page.getByRole('heading', { name: 'Par quartier prioritaire (QPV)' })).toBeVisible()
  await expect(table(page).locator('tbody tr')).toHaveCount(3)
  await expect(page.getByText('Habitants : une estimation')).toBeVisible()
})

test('a chosen commune is told from its middle: reached, by what, how far, how long', async ({ page }) => {
  await openPage(page, `${LINK}&commune=03185`)
  const card = page.getByRole('region', { name: 'Montluçon, là où vivent le plus d’habitants' })
  await expect(card).toContainText('À portée.')
  await expect(card).toContainText(/Le plus proche : .+ à vol d’oiseau, environ \d+ minutes? en voiture\./)
  await expect(card).toContainText('QPV 2024')
  await card.getByRole('button', { name: 'Fermer' }).click()
  await expect(card).toBeHidden()
})
